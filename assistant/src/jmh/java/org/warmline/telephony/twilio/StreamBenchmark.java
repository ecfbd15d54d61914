package org.warmline.telephony.twilio;

import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;

/** What a frame costs on its way in and out of a media stream. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StreamBenchmark {

    private final AudioFrame frame = frame();
    private final byte[] codes = G711.MU_LAW.encode(frame.samples());
    private final Wire wire = new Wire();
    private final StreamLeg leg =
            new StreamLeg(wire, "MZ00000000000000000000000000000001", () -> {});
    private final Framing framing = new Framing();
    private final String message =
            """
            {"event":"media","sequenceNumber":"2","media":{"track":"inbound","chunk":"1",\
            "timestamp":"20","payload":"%s"},"streamSid":"MZ00000000000000000000000000000001"}\
            """
                    .formatted(Base64.getEncoder().encodeToString(codes));

    /** Into μ-law. */
    @Benchmark
    public byte[] encode() {
        return G711.MU_LAW.encode(frame.samples());
    }

    /** Out of μ-law. */
    @Benchmark
    public short[] decode() {
        return G711.MU_LAW.decode(codes);
    }

    /** A message as it comes, into a frame. */
    @Benchmark
    public void read(Blackhole ear) {
        if (StreamReader.read(message) instanceof StreamMessage.Media media) {
            framing.take(media.codes(), ear::consume);
        }
    }

    /** A frame into the message that goes out. */
    @Benchmark
    public String play() {
        leg.play(frame);
        return wire.sent;
    }

    private static final class Wire implements StreamLine {

        private String sent = "";

        @Override
        public void send(String text) {
            sent = text;
        }

        @Override
        public void sendInsteadOfSound(String text) {
            sent = text;
        }

        @Override
        public void close(int code) {}
    }

    private static AudioFrame frame() {
        var samples = new short[AudioFrame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (8_000 * Math.sin(i / 5.0));
        }
        return AudioFrame.of(samples);
    }
}
