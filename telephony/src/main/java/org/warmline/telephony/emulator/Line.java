package org.warmline.telephony.emulator;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import org.warmline.telephony.audio.Loudness;

/**
 * Both directions of one call's sound, in beats of 20 ms: plays what the caller sent to the
 * resident, sends what the resident says to the caller. Opens nothing and knows no clock; safe for
 * the thread that beats and the thread that receives.
 */
final class Line {

    /** Louder than that, in dBFS, somebody can be heard. */
    static final double AUDIBLE = -50;

    /** Where everything goes. */
    interface Ends {

        /** A message to the caller. */
        void send(String message);

        /** What the resident has just heard. */
        void heard(AudioFrame frame);
    }

    private final StreamMessages messages;
    private final Ends ends;
    private final Journal.Page journal;
    private final TurnMeter meter;
    private final Playback playback = new Playback();
    private final Optional<LineNoise> noise;
    private final boolean silenced;

    private Optional<Resident> resident = Optional.empty();
    private int highestNumber;
    private int utterances;
    private long beats;
    private long received;
    private long audible;
    private long gaps;

    Line(
            StreamMessages messages,
            Ends ends,
            Journal.Page journal,
            Optional<LineNoise> noise,
            boolean silenced) {
        this.messages = messages;
        this.ends = ends;
        this.journal = journal;
        this.meter = new TurnMeter(journal);
        this.noise = noise;
        this.silenced = silenced;
    }

    synchronized void picksUp(Resident who) {
        resident = Optional.of(who);
    }

    /**
     * A message of the caller's.
     *
     * @throws IllegalArgumentException if it is none that a stream knows
     */
    synchronized void receive(String text) {
        var message = Json.parse(text);
        switch (message.path("event").asString("")) {
            case "media" -> {
                var payload = message.path("media").path("payload").asString("");
                playback.add(Base64.getDecoder().decode(payload));
                received++;
            }
            case "mark" -> mark(message.path("mark").path("name").asString(""));
            case "clear" -> clear();
            default -> throw new IllegalArgumentException("not an event of a media stream");
        }
    }

    /** Twenty milliseconds go by. */
    synchronized void beat() {
        beats++;
        if (utterances > 0 && playback.isEmpty()) {
            gaps++;
        }
        var heard = AudioFrame.of(G711.MU_LAW.decode(playback.play()));
        ends.heard(heard);
        boolean callerSpeaks = Loudness.of(heard) > AUDIBLE;
        audible += callerSpeaks ? 1 : 0;
        for (var name : playback.due()) {
            ends.send(messages.mark(name));
            CueMark.of(name).ifPresent(this::reached);
        }
        var spoken = resident.map(who -> who.beat(callerSpeaks)).orElse(AudioFrame.silence());
        meter.beat(resident.map(Resident::isSpeaking).orElse(false), callerSpeaks, utterances > 0);
        var sent = silenced ? AudioFrame.silence() : underNoise(spoken);
        ends.send(
                messages.media(
                        G711.MU_LAW.encode(sent.samples()),
                        beats * AudioFrame.DURATION.toMillis()));
    }

    synchronized void press(char digit) {
        ends.send(messages.dtmf(digit));
    }

    /** Figures for the journal. */
    synchronized Map<String, Long> figures() {
        return Map.of(
                "framesSent", beats,
                "framesReceived", received,
                "framesAudible", audible,
                "gaps", gaps);
    }

    private void mark(String name) {
        playback.mark(name);
        CueMark.of(name).ifPresent(cue -> highestNumber = Math.max(highestNumber, cue.number()));
    }

    private void clear() {
        var waiting = playback.clear();
        meter.cleared();
        utterances = 0;
        resident.ifPresent(who -> who.brokenOff(highestNumber));
        journal.note(
                "cleared",
                Map.of(
                        "marks",
                        waiting.size(),
                        "atMillis",
                        beats * AudioFrame.DURATION.toMillis()));
        waiting.forEach(name -> ends.send(messages.mark(name)));
    }

    private void reached(CueMark cue) {
        utterances = Math.max(0, utterances + (cue.begins() ? 1 : -1));
        journal.note(
                cue.begins() ? "hearsBegin" : "hearsEnd",
                Map.of(
                        "kind", cue.kind(),
                        "number", cue.number(),
                        "atMillis", beats * AudioFrame.DURATION.toMillis()));
        resident.ifPresent(who -> who.reached(cue));
    }

    private AudioFrame underNoise(AudioFrame frame) {
        return noise.map(room -> room.under(frame)).orElse(frame);
    }
}
