package org.warmline.telephony.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

class PromptsTest {

    private final CountingVoice voice = new CountingVoice();
    private final Map<Utterance, AudioClip> recorded = new HashMap<>();
    private final Prompts prompts =
            new Prompts(
                    Map.of(Language.ENGLISH, voice),
                    utterance -> Optional.ofNullable(recorded.get(utterance)),
                    2);

    @Test
    void aSentenceIsRenderedOnce() {
        prompts.prepare(english("good morning"));
        prompts.of(turn("good morning"));
        prompts.of(turn("good morning"));

        assertThat(voice.said).containsExactly("good morning");
    }

    @Test
    void onlyTheSentencesInUseAreKept() {
        prompts.of(turn("one"));
        prompts.of(turn("two"));
        prompts.of(turn("one"));
        prompts.of(turn("three"));
        prompts.of(turn("one"));
        prompts.of(turn("two"));

        assertThat(voice.said).containsExactly("one", "two", "three", "two");
    }

    @Test
    void aBreathIsTakenBetweenSentences() {
        var prompt = prompts.of(turn("one", "two"));

        assertThat(prompt.frames()).hasSize(50 + Prompt.BREATH + 50);
        assertThat(prompt.sentences())
                .containsExactly(
                        new Prompt.Sentence("one", 0, 50), new Prompt.Sentence("two", 60, 50));
    }

    @Test
    void whatNoVoiceCanSayIsTriedAgainNextTime() {
        voice.broken = true;
        assertThatThrownBy(() -> prompts.of(turn("one")))
                .isInstanceOf(SpeechUnavailableException.class);

        voice.broken = false;
        assertThat(prompts.of(turn("one")).frames()).hasSize(50);
    }

    @Test
    void aPersonIsHeardInsteadOfTheVoiceFromTheNextSentenceOnAndAsLongAsTheRecordingIsThere() {
        prompts.of(turn("one"));
        recorded.put(english("one"), new AudioClip(AudioFrame.SAMPLE_RATE, new short[800]));

        assertThat(prompts.of(turn("one")).frames()).hasSize(5);
        assertThat(prompts.byVoice(english("one")).samples()).hasSize(8_000);

        recorded.clear();
        assertThat(prompts.of(turn("one")).frames()).hasSize(50);
    }

    @Test
    void whoAsksForItHearsTheSameSentencesLouder() {
        var loud = new short[800];
        Arrays.fill(loud, (short) 3_000);
        recorded.put(english("one"), new AudioClip(AudioFrame.SAMPLE_RATE, loud));
        var turn = turn("one");

        var louder = prompts.of(new Turn(turn.kind(), turn.say(), turn.then(), true));

        assertThat(louder.frames().getFirst().samples()[0]).isEqualTo((short) 6_000);
        assertThat(prompts.of(turn).frames().getFirst().samples()[0]).isEqualTo((short) 3_000);
    }

    @Test
    void aLanguageWithoutAVoiceIsRefused() {
        var mandarin = Utterance.of("你好", Language.MANDARIN);

        assertThatThrownBy(() -> prompts.prepare(mandarin))
                .isInstanceOf(SpeechUnavailableException.class);
    }

    private static Turn turn(String... sentences) {
        return new Turn(
                Turn.STATEMENT,
                List.of(sentences).stream().map(PromptsTest::english).toList(),
                new Then.HangUp());
    }

    private static Utterance english(String text) {
        return Utterance.of(text, Language.ENGLISH);
    }

    /** A second of sound, at a rate that the line does not have. */
    private static final class CountingVoice implements SpeechSynthesizer {

        final List<String> said = new ArrayList<>();
        boolean broken;

        @Override
        public Set<Language> languages() {
            return Set.of(Language.ENGLISH);
        }

        @Override
        public AudioClip speak(Utterance utterance) {
            if (broken) {
                throw new SpeechUnavailableException("as it was told");
            }
            said.add(utterance.text());
            return new AudioClip(2 * AudioFrame.SAMPLE_RATE, new short[16_000]);
        }
    }
}
