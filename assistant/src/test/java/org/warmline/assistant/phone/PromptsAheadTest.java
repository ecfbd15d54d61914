package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.call.Prompts;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;

class PromptsAheadTest {

    private final List<String> spoken = new ArrayList<>();

    @Test
    void everySentenceIsRenderedOnceInTheOrderOfACall() {
        ahead(new Voice(spoken)).render();

        assertThat(spoken).containsExactly("您好", "再见", "Hello");
    }

    @Test
    void aVoiceThatIsAwayKeepsNoOtherLanguageWaiting() {
        ahead(new Voice(null)).render();

        assertThat(spoken).containsExactly("Hello");
    }

    private PromptsAhead ahead(SpeechSynthesizer mandarin) {
        var voices =
                Map.of(
                        org.warmline.telephony.speech.Language.MANDARIN,
                        mandarin,
                        org.warmline.telephony.speech.Language.ENGLISH,
                        new Voice(spoken));
        return new PromptsAhead(PromptsAheadTest::sentences, new Prompts(voices));
    }

    private static List<FixedSentence> sentences(Language language) {
        return switch (language) {
            case MANDARIN ->
                    List.of(
                            new FixedSentence(language, "您好"),
                            new FixedSentence(language, "再见"),
                            new FixedSentence(language, "您好"));
            case ENGLISH -> List.of(new FixedSentence(language, "Hello"));
        };
    }

    /**
     * @param said what was said; null if it cannot speak
     */
    private record Voice(@Nullable List<String> said) implements SpeechSynthesizer {

        @Override
        public AudioClip speak(Utterance utterance) {
            if (said == null) {
                throw new SpeechUnavailableException("the voice is away");
            }
            said.add(utterance.text());
            return new AudioClip(8_000, new short[160]);
        }

        @Override
        public Set<org.warmline.telephony.speech.Language> languages() {
            return Set.of(org.warmline.telephony.speech.Language.values());
        }
    }
}
