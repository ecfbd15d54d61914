package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.warmline.assistant.dialogue.RandomCall.Temper;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;

/** Whatever somebody types or taps, in both languages. */
class WrittenProperties {

    private static final Phrases PHRASES = Phrases.written();

    @Property(tries = 200)
    void theDailyQuestionsEndAndNoDangerIsSuppressed(
            @ForAll long seed, @ForAll Temper.Kind temper, @ForAll Language language) {
        endsWell(Scripts.daily(), language, seed, temper);
    }

    @Property(tries = 200)
    void anyQuestionnaireEndsAndNoDangerIsSuppressed(
            @ForAll long seed, @ForAll Temper.Kind temper, @ForAll Language language) {
        Scripts.read(new MadeUpQuestionnaire(seed, true).in(language))
                .script()
                .filter(script -> script.languages().contains(language))
                .ifPresent(script -> endsWell(script, language, seed, temper));
    }

    /** Where somebody taps what is offered and nothing else, all is understood. */
    @Property(tries = 100)
    void whatIsOfferedIsUnderstood(@ForAll long seed, @ForAll Language language) {
        var call = RandomCall.inWriting(Scripts.daily(), language, seed, Temper.WILLING).run();

        assertThat(call.lines())
                .noneMatch(line -> says(line, Phrase.NOT_HEARD) || says(line, Phrase.KEYS_WRONG));
    }

    private static void endsWell(Script script, Language language, long seed, Temper.Kind temper) {
        var call = RandomCall.inWriting(script, language, seed, temper.temper()).run();

        assertThat(call.conclusion().dangers()).containsAll(call.flagged());
        assertThat(call.lines())
                .as("nobody who writes is told to press keys")
                .noneMatch(line -> line.contains("请按") || line.contains("press "));
    }

    private static boolean says(String line, Phrase phrase) {
        return List.of(Language.values()).stream()
                .anyMatch(language -> line.contains(PHRASES.say(language, phrase).getFirst()));
    }
}
