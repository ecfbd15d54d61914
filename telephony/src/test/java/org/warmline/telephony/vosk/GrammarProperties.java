package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

/** Vosk takes the process down on a bad grammar; so none can be built. */
class GrammarProperties {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property(tries = 1_000)
    void whateverTheWordsAreAGrammarIsAListOfThemOrIsNotBuilt(
            @ForAll @Size(max = 4) List<@Size(max = 3) List<String>> phrases) {
        Grammar grammar;
        try {
            grammar = new Grammar(phrases);
        } catch (IllegalArgumentException _) {
            return;
        }

        var read = JSON.readValue(grammar.json(), String[].class);

        assertThat(read).hasSizeGreaterThan(1).endsWith(Vocabulary.UNKNOWN);
        var words =
                Arrays.stream(read)
                        .flatMap(phrase -> Arrays.stream(phrase.split(" ")))
                        .collect(Collectors.toSet());
        words.remove(Vocabulary.UNKNOWN);
        assertThat(words)
                .isEqualTo(phrases.stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    @Property(tries = 300)
    void aPhraseIsSpelledInWordsOfTheVocabularyOrNotAtAll(@ForAll @NotEmpty String phrase) {
        var vocabulary = new Vocabulary(Set.of("喘", "不", "上", "气", "不上", "[unk]", "pain"));

        vocabulary
                .spell(phrase)
                .ifPresent(words -> assertThat(words).isNotEmpty().allMatch(vocabulary::contains));
    }

    @Example
    void anEmptyGrammarIsRefused() {
        assertThatThrownBy(() -> new Grammar(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grammar(List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aWordOutsideTheVocabularyAndAModelWithoutUnknownSoundsAreRefused() {
        var phrases = List.of(List.of("胸口", "疼"));

        assertThatThrownBy(() ->
                        Grammar.of(new Vocabulary(Set.of("胸口", "[unk]")), phrases, Fillers.NONE))
                .hasMessageContaining("疼");
        assertThatThrownBy(
                        () -> Grammar.of(new Vocabulary(Set.of("胸口", "疼")), phrases, Fillers.NONE))
                .hasMessageContaining("unknown sounds");
    }

    @Example
    void aPhraseIsCutIntoTheFewestWords() {
        var vocabulary = new Vocabulary(Set.of("喘", "不", "上", "气", "不上", "chest", "pain"));

        assertThat(vocabulary.spell("喘不上气")).contains(List.of("喘", "不上", "气"));
        assertThat(vocabulary.spell("Chest pain!")).contains(List.of("chest", "pain"));
        assertThat(vocabulary.spell("chestpain")).isEmpty();
        assertThat(vocabulary.spell("喘得厉害")).isEmpty();
        assertThat(vocabulary.spell("[unk]")).isEmpty();
    }

    @Example
    void oneCharacterStandsForEachSyllableWithItsTone() {
        var vocabulary = new Vocabulary(Set.of("是", "事", "试", "十", "师", "三十", "[unk]"));

        assertThat(Fillers.of(vocabulary).words()).containsExactlyInAnyOrder("事", "十", "师");
    }

    @Example
    void whatWeighsMoreIsInTheListMoreOften() {
        var grammar = new Grammar(List.of(List.of("气短")), new Fillers(List.of("七", "点"), 3));

        assertThat(JSON.readValue(grammar.json(), String[].class))
                .containsExactly("气短", "七", "点", "七", "点", "七", "点", Vocabulary.UNKNOWN);
    }
}
