package org.warmline.telephony.emulator;

import java.util.ArrayList;
import java.util.List;

/** One call as the far end saw it. Filled by {@link CallJournal} while it reads. */
public final class JournalledCall {

    /**
     * Something that the resident said.
     *
     * @param atMillis since the line was up
     */
    public record Said(String kind, String text, long atMillis) {}

    private final String to;
    private final List<Said> said = new ArrayList<>();
    private final List<Long> turnMillis = new ArrayList<>();
    private final List<Long> gaveWayMillis = new ArrayList<>();
    private String status = "in-progress";
    private String endedBy = "";
    private boolean lineWasUp;
    private int cutOffs;
    private long frames;
    private long gaps;

    JournalledCall(String to) {
        this.to = to;
    }

    void note(CallJournal.Entry entry) {
        switch (entry.event()) {
            case "streamOpened" -> lineWasUp = true;
            case "says" ->
                    said.add(
                            new Said(
                                    entry.text("kind"),
                                    entry.text("text"),
                                    entry.number("atMillis")));
            case "tookTurn" -> turnMillis.add(entry.number("millis"));
            case "gaveWay" -> gaveWayMillis.add(entry.number("millis"));
            case "cutOff" -> cutOffs++;
            case "streamClosed" -> {
                frames = entry.number("framesSent");
                gaps = entry.number("gaps");
            }
            case "ended" -> {
                status = entry.text("status");
                endedBy = entry.text("by");
            }
            default -> {}
        }
    }

    /** Who was called, E.164. */
    public String to() {
        return to;
    }

    public List<Said> said() {
        return List.copyOf(said);
    }

    /** From the last audible frame that the resident sent to the first one that came back. */
    public List<Long> turnMillis() {
        return List.copyOf(turnMillis);
    }

    /** From the resident's first audible frame over a prompt to the prompt's silence. */
    public List<Long> gaveWayMillis() {
        return List.copyOf(gaveWayMillis);
    }

    /** How often the caller began to speak while the resident was speaking. */
    public int cutOffs() {
        return cutOffs;
    }

    /** Frames of 20 ms that went to the caller. */
    public long frames() {
        return frames;
    }

    /** Frames for which a prompt under way had no sound: heard as stutter. */
    public long gaps() {
        return gaps;
    }

    /** True if the line was up and the call came to an end that nothing broke. */
    public boolean isWhole() {
        return lineWasUp && status.equals("completed") && !endedBy.equals("emulator");
    }
}
