package org.warmline.telephony.twilio;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallEvent;
import org.warmline.telephony.call.CallMedia;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.MediaEar;
import org.warmline.telephony.call.MediaLeg;
import org.warmline.telephony.speech.Utterance;

/** Writes down all that the adapter brings, and lets in whom it is told to. */
final class RecordedMedia implements CallMedia {

    final List<CallEvent> events = new CopyOnWriteArrayList<>();
    final List<AudioFrame> frames = new CopyOnWriteArrayList<>();
    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<CallEvent.Ended> endings = new LinkedBlockingQueue<>();
    private Optional<List<Utterance>> turnedAway = Optional.empty();
    private final BlockingQueue<MediaLeg> legs = new LinkedBlockingQueue<>();
    volatile boolean somebodyWaits = true;
    private final AtomicInteger test = new AtomicInteger();

    @Override
    public void on(CallEvent event) {
        events.add(event);
        if (event instanceof CallEvent.Ended ended) {
            endings.add(ended);
        }
    }

    /** From now on nobody waits for any call. */
    void turnEverybodyAway(Utterance... words) {
        turnedAway = Optional.of(List.of(words));
    }

    @Override
    public Optional<List<Utterance>> turnAway(AttemptId attempt, CarrierCallId call) {
        return turnedAway;
    }

    @Override
    public Optional<MediaEar> join(AttemptId attempt, CarrierCallId call, MediaLeg leg) {
        if (!somebodyWaits) {
            return Optional.empty();
        }
        legs.add(leg);
        return Optional.of(new Ear(test.get()));
    }

    /** Before another test. A leg of the last one that closes late is not heard any more. */
    void forget() {
        test.incrementAndGet();
        somebodyWaits = true;
        events.clear();
        frames.clear();
        heard.clear();
        legs.clear();
    }

    /** The events by their names, in their order. */
    List<String> news() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    MediaLeg leg() throws InterruptedException {
        var leg = legs.poll(10, TimeUnit.SECONDS);
        if (leg == null) {
            throw new AssertionError("no media joined");
        }
        return leg;
    }

    /** How the attempt ends, once it does. */
    CallEnding ending(AttemptId attempt) throws InterruptedException {
        while (true) {
            var ended = endings.poll(10, TimeUnit.SECONDS);
            if (ended == null) {
                throw new AssertionError("the call did not end");
            }
            if (ended.attempt().equals(attempt)) {
                return ended.ending();
            }
        }
    }

    /** What came next that is no frame, such as {@code key 1}. */
    String next() throws InterruptedException {
        var next = heard.poll(10, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    private void hear(int during, String what) {
        if (during == test.get()) {
            heard.add(what);
        }
    }

    private final class Ear implements MediaEar {

        private final int during;

        private Ear(int during) {
            this.during = during;
        }

        @Override
        public void heard(AudioFrame frame) {
            frames.add(frame);
        }

        @Override
        public void keyPressed(char key) {
            hear(during, "key " + key);
        }

        @Override
        public void markReached(String name) {
            hear(during, "mark " + name);
        }

        @Override
        public void closed() {
            hear(during, "closed");
        }
    }
}
