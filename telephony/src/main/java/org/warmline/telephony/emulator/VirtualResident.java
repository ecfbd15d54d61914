package org.warmline.telephony.emulator;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.emulator.Persona.HangUp.Moment;

/**
 * A resident who follows a persona. Learns the open question from the caller's marks only, and
 * answers only what was audible.
 */
final class VirtualResident implements Resident {

    /** Less than 200 ms of sound is no question. */
    private static final int AUDIBLE_BEATS = 10;

    /** Somebody who interrupts has heard 700 ms. */
    private static final int INTERRUPTS_AFTER = 35;

    private static final int BEATS_BETWEEN_KEYS = 15;

    private record Question(String kind, int number, long begun, boolean interrupted) {}

    private record Due(String kind, long at) {}

    private final Persona persona;
    private final Rendering rendering;
    private final Phone phone;
    private final Journal.Page journal;
    private final Memory memory;
    private final long delay;
    private final Queue<Character> keys = new ArrayDeque<>();

    private Optional<Question> open = Optional.empty();
    private Optional<Due> due = Optional.empty();
    private Optional<Saying> saying = Optional.empty();
    private long now;
    private long nextKey;
    private int audibleBeats;
    private int staleUpTo;
    private boolean speaking;

    VirtualResident(Persona persona, Rendering rendering, Phone phone, Journal.Page journal) {
        this.persona = persona;
        this.rendering = rendering;
        this.phone = phone;
        this.journal = journal;
        this.memory = new Memory(persona.script());
        this.delay = Math.max(1, persona.manner().delay().dividedBy(AudioFrame.DURATION));
    }

    @Override
    public void reached(CueMark mark) {
        if (mark.number() <= staleUpTo) {
            return;
        }
        if (mark.begins()) {
            due = Optional.empty();
            open = Optional.of(new Question(mark.kind(), mark.number(), now, false));
            audibleBeats = 0;
            return;
        }
        open.filter(question -> question.number() == mark.number())
                .ifPresent(question -> {
                    open = Optional.empty();
                    if (!question.interrupted() && audibleBeats >= AUDIBLE_BEATS) {
                        due = Optional.of(new Due(question.kind(), now + delay));
                    }
                });
    }

    @Override
    public void brokenOff(int lastNumber) {
        staleUpTo = Math.max(staleUpTo, lastNumber);
        open = Optional.empty();
    }

    @Override
    public AudioFrame beat(boolean audible) {
        now++;
        audibleBeats += audible ? 1 : 0;
        open.filter(this::wantsToInterrupt).ifPresent(this::interrupt);
        due.filter(reply -> now >= reply.at() && saying.isEmpty())
                .ifPresent(reply -> {
                    due = Optional.empty();
                    answer(reply.kind());
                });
        pressKey();
        return speak();
    }

    @Override
    public boolean isSpeaking() {
        return speaking;
    }

    private boolean wantsToInterrupt(Question question) {
        return !question.interrupted()
                && saying.isEmpty()
                && persona.script().bargeIn().contains(question.kind())
                && now - question.begun() >= INTERRUPTS_AFTER
                && audibleBeats >= AUDIBLE_BEATS;
    }

    private void interrupt(Question question) {
        open = Optional.of(new Question(question.kind(), question.number(), now, true));
        answer(question.kind());
    }

    private void answer(String kind) {
        switch (memory.reply(kind)) {
            case Reply.Say(var text, var drop) -> say(kind, text, drop);
            case Reply.Press(var digits) -> {
                journal.note("keys", Map.of("kind", kind, "digits", digits, "atMillis", millis()));
                digits.chars().forEach(digit -> keys.add((char) digit));
            }
            case Reply.SayNothing _ ->
                    journal.note("silent", Map.of("kind", kind, "atMillis", millis()));
            case Reply.Drop _ -> phone.putDown();
        }
    }

    private void say(String kind, String text, Optional<Moment> drop) {
        var frames = rendering.frames(persona, kind, text);
        journal.note(
                "says",
                Map.of(
                        "kind",
                        kind,
                        "text",
                        text,
                        "atMillis",
                        millis(),
                        "millis",
                        frames.size() * AudioFrame.DURATION.toMillis()));
        saying =
                Optional.of(
                        drop.equals(Optional.of(Moment.IN_THE_MIDDLE))
                                ? Saying.half(frames)
                                : Saying.whole(frames, drop.isPresent()));
    }

    private AudioFrame speak() {
        speaking = saying.filter(Saying::isSpeech).isPresent();
        if (saying.isEmpty()) {
            return AudioFrame.silence();
        }
        var said = saying.get();
        if (said.isOver()) {
            saying = Optional.empty();
            due = due.map(reply -> new Due(reply.kind(), Math.max(reply.at(), now + delay)));
            if (said.drops()) {
                phone.putDown();
            }
            return AudioFrame.silence();
        }
        saying = Optional.of(said.advanced());
        return said.frame();
    }

    private void pressKey() {
        if (!keys.isEmpty() && now >= nextKey) {
            phone.press(keys.remove());
            nextKey = now + BEATS_BETWEEN_KEYS;
        }
    }

    private long millis() {
        return now * AudioFrame.DURATION.toMillis();
    }
}
