package org.warmline.assistant.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.util.FileSystemUtils;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.Resampler;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.Floor;
import org.warmline.telephony.turn.Habits;
import org.warmline.telephony.turn.Patience;
import org.warmline.telephony.turn.VoiceActivity;
import org.warmline.telephony.vosk.SpeechModels;
import org.warmline.telephony.vosk.VoskRecognizers;

/** What 20 ms of a call cost: the voice detector, the floor, the recognizer with its spotter. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

    private Path folder = Path.of("");
    private VoskRecognizers recognizers;
    private SpeechRecognizer.Listening listening;
    private VoiceActivity voice;
    private Floor floor;
    private List<AudioFrame> speech = List.of();
    private int next;

    /** Somebody speaks without a pause. */
    @Setup(Level.Trial)
    public void open() throws Exception {
        folder = Files.createTempDirectory("warmline-benchmark");
        recognizers = VoskRecognizers.open(new SpeechModels(folder, Map.of()));
        listening =
                recognizers
                        .recognizer()
                        .listen(
                                Language.MANDARIN,
                                Understanding.standard()
                                        .dangerPhrases(
                                                org.warmline.assistant.language.Language.MANDARIN),
                                _ -> {});
        voice = VoiceActivity.open();
        floor = new Floor(new Patience(Duration.ofDays(1), Duration.ofDays(1)), new Habits());
        var clip =
                ResidentVoices.builtIn()
                        .voice(Language.MANDARIN, "")
                        .speak(Utterance.of("今天量了体温三十六度五,没有咳嗽,也没有发烧", Language.MANDARIN));
        speech = Resampler.resample(clip, AudioFrame.SAMPLE_RATE).frames();
    }

    /** The voice detector. */
    @Benchmark
    public boolean hears() {
        return voice.hears(nextFrame());
    }

    /** The floor. */
    @Benchmark
    public Floor.Decision decides() {
        return floor.frame(true);
    }

    /** Free decoding and the spotter. */
    @Benchmark
    public void recognizes(Blackhole none) {
        listening.take(nextFrame());
    }

    /** Frees what is native. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        listening.close();
        voice.close();
        recognizers.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private AudioFrame nextFrame() {
        next = (next + 1) % speech.size();
        return speech.get(next);
    }
}
