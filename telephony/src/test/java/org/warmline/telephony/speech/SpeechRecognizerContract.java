package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

/** What every recognizer promises. */
public abstract class SpeechRecognizerContract {

    /** A recognizer that hears {@link #said()} whenever {@link #speech()} is played to it. */
    protected abstract SpeechRecognizer recognizer();

    protected abstract Language language();

    /** Somebody says {@link #said()}, with no more than half a second of silence around it. */
    protected abstract List<AudioFrame> speech();

    protected abstract String said();

    /** Part of what is said. */
    protected abstract String danger();

    /** A phrase that the recognizer knows and that is not said. */
    protected abstract String otherDanger();

    @Test
    void silenceIsHeardAsNothing() {
        var heard = heardFrom(silence(5), List.of(danger()));

        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsSaidIsReportedWhenTheTurnIsOver() {
        var heard = new ArrayList<Heard>();
        try (var listening = recognizer().listen(language(), List.of(), heard::add)) {
            speech().forEach(listening::take);
            listening.endUtterance();

            assertThat(text(heard)).isEqualTo(said());
        }
        assertThat(text(heard)).isEqualTo(said());
    }

    @Test
    void wordsComeInOrderWithinTheTimeThatWasHeard() {
        var heard = heardFrom(speech(), List.of());

        var words = words(heard);
        assertThat(words).isNotEmpty();
        assertThat(words).isSortedAccordingTo((a, b) -> a.start().compareTo(b.start()));
        assertThat(words.getLast().end())
                .isLessThanOrEqualTo(AudioFrame.DURATION.multipliedBy(speech().size()));
        assertThat(completes(heard)).allMatch(each -> each.language() == language());
    }

    @Test
    void timesAreCountedFromTheFirstFrameOfTheCall() {
        var heard = new ArrayList<Heard>();
        int before = silence(4).size() + speech().size() + silence(7).size();
        try (var listening = recognizer().listen(language(), List.of(), heard::add)) {
            silence(4).forEach(listening::take);
            speech().forEach(listening::take);
            listening.endUtterance();
            silence(7).forEach(listening::take);
            heard.clear();
            speech().forEach(listening::take);
        }

        var begin = AudioFrame.DURATION.multipliedBy(before);
        var end = begin.plus(AudioFrame.DURATION.multipliedBy(speech().size()));
        assertThat(text(heard)).isEqualTo(said());
        assertThat(words(heard).getFirst().start())
                .isBetween(begin.minus(Duration.ofMillis(100)), begin.plus(Duration.ofMillis(700)));
        assertThat(words(heard).getLast().end()).isBetween(end.minus(Duration.ofSeconds(1)), end);
    }

    @Test
    void theWordsDecodedLastAreReportedWhenTheLineDrops() {
        var heard = new ArrayList<Heard>();
        var listening = recognizer().listen(language(), List.of(), heard::add);
        speech().forEach(listening::take);
        listening.close();

        assertThat(text(heard)).isEqualTo(said());
    }

    @Test
    void nothingIsReportedAfterTheEndAndEndingTwiceDoesNoHarm() {
        var heard = new ArrayList<Heard>();
        var listening = recognizer().listen(language(), List.of(), heard::add);
        speech().forEach(listening::take);
        listening.close();
        heard.clear();

        listening.close();
        listening.endUtterance();
        speech().forEach(listening::take);

        assertThat(heard).isEmpty();
    }

    @Test
    void aPartialReportIsMadeOnlyWhenTheWordsHaveChanged() {
        var partials =
                heardFrom(speech(), List.of()).stream()
                        .filter(Heard.Partial.class::isInstance)
                        .map(event -> ((Heard.Partial) event).transcript().text())
                        .toList();

        assertThat(partials).isNotEmpty().doesNotContain("");
        for (int i = 1; i < partials.size(); i++) {
            assertThat(partials.get(i)).isNotEqualTo(partials.get(i - 1));
        }
    }

    @Test
    void aDangerPhraseThatIsSaidIsSpotted() {
        var heard = heardFrom(speech(), List.of(danger(), otherDanger()));

        assertThat(spotted(heard)).containsExactly(danger());
        assertThat(text(heard)).isEqualTo(said());
    }

    @Test
    void aDangerPhraseIsSpottedByTheEndOfTheTurnAndOnlyOnce() {
        var heard = new ArrayList<Heard>();
        try (var listening = recognizer().listen(language(), List.of(danger()), heard::add)) {
            speech().forEach(listening::take);
            silence(1).forEach(listening::take);
            listening.endUtterance();

            assertThat(spotted(heard)).containsExactly(danger());
            silence(3).forEach(listening::take);
        }
        assertThat(spotted(heard)).containsExactly(danger());
    }

    @Test
    void phrasesThatTheModelCannotKnowAreLeftOut() {
        var heard = heardFrom(speech(), List.of("\"]", "xyzzy qwrt", "", danger()));

        assertThat(spotted(heard)).containsExactly(danger());
    }

    @Test
    void callsDoNotHearEachOther() {
        var one = new ArrayList<Heard>();
        var other = new ArrayList<Heard>();
        try (var speaking = recognizer().listen(language(), List.of(), one::add);
                var silent = recognizer().listen(language(), List.of(), other::add)) {
            for (var frame : speech()) {
                speaking.take(frame);
                silent.take(AudioFrame.silence());
            }
        }

        assertThat(text(one)).isEqualTo(said());
        assertThat(other).isEmpty();
    }

    @Test
    void aCallIsHeardAsIfThereHadBeenNoneBefore() {
        var first = heardFrom(speech(), List.of(danger()));
        heardFrom(silence(3), List.of(danger()));
        var interrupted = recognizer().listen(language(), List.of(danger()), event -> {});
        speech().subList(0, speech().size() / 2).forEach(interrupted::take);
        interrupted.soFar();
        interrupted.close();

        for (int i = 0; i < 3; i++) {
            assertThat(heardFrom(speech(), List.of(danger()))).isEqualTo(first);
        }
    }

    /** The words of all complete reports, as they are written. */
    protected static String text(List<Heard> heard) {
        return String.join(" ", completes(heard).stream().map(Transcript::text).toList());
    }

    private List<Heard> heardFrom(List<AudioFrame> frames, List<String> phrases) {
        var heard = new ArrayList<Heard>();
        try (var listening = recognizer().listen(language(), phrases, heard::add)) {
            frames.forEach(listening::take);
        }
        return heard;
    }

    private static List<AudioFrame> silence(int seconds) {
        return Stream.generate(AudioFrame::silence).limit(seconds * 50L).toList();
    }

    private static List<Transcript> completes(List<Heard> heard) {
        return heard.stream()
                .filter(Heard.Complete.class::isInstance)
                .map(event -> ((Heard.Complete) event).transcript())
                .toList();
    }

    private static List<Word> words(List<Heard> heard) {
        return completes(heard).stream().flatMap(each -> each.words().stream()).toList();
    }

    private static List<String> spotted(List<Heard> heard) {
        return heard.stream()
                .filter(Heard.Spotted.class::isInstance)
                .map(event -> ((Heard.Spotted) event).phrase())
                .toList();
    }
}
