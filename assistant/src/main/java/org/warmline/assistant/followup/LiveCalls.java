package org.warmline.assistant.followup;

import java.util.List;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.understanding.Understanding;

/** The calls that are up, for a screen on which nobody has been opened. */
public final class LiveCalls {

    private final FollowUps followUps;
    private final LiveWords live;
    private final TellingWords telling = new TellingWords(Understanding.standard());

    LiveCalls(FollowUps followUps, LiveWords live) {
        this.followUps = followUps;
        this.live = live;
    }

    /**
     * @param words what is being said at this moment: only what is telling can be read, the rest is
     *     dots; empty if nobody speaks
     */
    public record LiveCall(FollowUpLine line, String words) {

        @Override
        public String toString() {
            return "LiveCall[" + line.id() + "]";
        }
    }

    /** Those in the grids, the longest first. */
    public List<LiveCall> in(Grids grids) {
        return followUps.calling(grids).stream()
                .map(line ->
                        new LiveCall(
                                line,
                                telling.of(
                                        live.of(line.id()), line.resident().wishes().language())))
                .toList();
    }
}
