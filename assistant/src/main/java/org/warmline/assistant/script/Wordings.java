package org.warmline.assistant.script;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Option;
import org.warmline.assistant.answer.YesNoOptions;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.language.Sentences;
import org.warmline.assistant.language.SpokenNumbers;

/**
 * How a question is put: in the words of our extensions where the Questionnaire has them, otherwise
 * in the words of the item and what its kind of answer calls for.
 */
final class Wordings {

    private static final Phrases PHRASES = Phrases.load();

    private final Item item;
    private final Texts texts;
    private final Expected expected;

    Wordings(Item item, Texts texts, Expected expected) {
        this.item = item;
        this.texts = texts;
        this.expected = expected;
    }

    /** In each language in which the item has words. */
    Map<Language, Wording> all() {
        var all = new EnumMap<Language, Wording>(Language.class);
        texts.of(item.node(), "text")
                .forEach((language, text) -> all.put(language, in(language, text)));
        return all;
    }

    private Wording in(Language language, String text) {
        var question = Sentences.of(stopped(ofOurs("prompt", language).orElse(text), language));
        var helps = helps(language);
        boolean told = expected instanceof Expected.Told;
        var prompt = told ? question : joined(asQuestion(question, language), helps.prompt());
        return new Wording(
                prompt,
                sentences("re-prompt", language)
                        .orElseGet(() -> joined(asQuestion(question, language), helps.reprompt())),
                sentences("slow-re-prompt", language)
                        .orElseGet(() -> joined(question, helps.reprompt())),
                sentences("key-hint", language).orElse(helps.keys()),
                new Wording.More(
                        sentences("brief-prompt", language).orElse(List.of()),
                        sentences("ask-detail", language).orElse(List.of()),
                        sentences("ask-missing", language).orElse(List.of()),
                        sentences("turned-prompt", language).orElse(List.of())));
    }

    /** A text without an end would run into the next sentence. */
    private static String stopped(String text, Language language) {
        boolean ends = text.matches("(?s).*[.。!！?？:：}]$");
        return ends ? text : text + (language == Language.MANDARIN ? "。" : ".");
    }

    private Optional<List<String>> sentences(String extension, Language language) {
        return ofOurs(extension, language).map(Sentences::of);
    }

    private Optional<String> ofOurs(String extension, Language language) {
        return item.ours(extension)
                .flatMap(it -> Optional.ofNullable(texts.of(it, "valueString").get(language)));
    }

    /** A statement that is to be confirmed is made a question. */
    private List<String> asQuestion(List<String> question, Language language) {
        boolean asks = question.getLast().matches(".*(?:[?？]|[吗么呢]|[吗么呢][。.])$");
        return expected instanceof Expected.YesNo && !asks
                ? joined(question, say(language, Phrase.ASK_IS_IT_SO))
                : question;
    }

    /** What helps to answer: at once, at the second try, on keys. */
    private record Helps(List<String> prompt, List<String> reprompt, List<String> keys) {}

    private Helps helps(Language language) {
        return switch (expected) {
            case Expected.Told(var keys) when keys == 3 ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_TEMPERATURE),
                            say(language, Phrase.KEYS_TEMPERATURE));
            case Expected.Told _, Expected.YesNo _ ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_YES_NO),
                            say(language, Phrase.KEYS_YES_NO));
            case Expected.Amount number -> number(number, language);
            case Expected.Date _ ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_DATE),
                            say(language, Phrase.KEYS_DATE));
            case Expected.Moment _ ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_MOMENT),
                            say(language, Phrase.KEYS_PERSON));
            case Expected.Time _ ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_TIME),
                            say(language, Phrase.KEYS_TIME));
            case Expected.Choice choice -> choice(choice, language);
            case Expected.Words _ ->
                    new Helps(
                            List.of(),
                            say(language, Phrase.ASK_OWN_WORDS),
                            say(language, Phrase.KEYS_PERSON));
        };
    }

    private static Helps number(Expected.Amount number, Language language) {
        var unit = number.units().stream().map(it -> it.spoken(language)).findFirst();
        var amount = unit.map(name -> say(language, Phrase.ASK_AMOUNT, name)).orElse(List.of());
        var least = number.range().least();
        var most = number.range().greatest();
        var between =
                least.isPresent() && most.isPresent()
                        ? say(language, Phrase.ASK_BETWEEN, figure(least.get()), figure(most.get()))
                        : amount.isEmpty() ? say(language, Phrase.ASK_NUMBER) : amount;
        return new Helps(
                amount,
                between,
                say(language, number.keys() > 0 ? Phrase.KEYS_NUMBER : Phrase.KEYS_PERSON));
    }

    private static String figure(BigDecimal limit) {
        return limit.stripTrailingZeros().toPlainString();
    }

    private static Helps choice(Expected.Choice choice, Language language) {
        var options = choice.options();
        if (options.isEmpty() || choice.keys() == 0) {
            return new Helps(
                    say(language, Phrase.ASK_OWN_WORDS),
                    say(language, Phrase.ASK_OWN_WORDS),
                    say(language, Phrase.KEYS_PERSON));
        }
        var keys = new ArrayList<String>();
        var places = new ArrayList<String>();
        for (int i = 0; i < options.size(); i++) {
            var place = SpokenNumbers.whole(language, i + 1);
            var label = unstopped(options.get(i).label(language));
            keys.addAll(say(language, Phrase.KEYS_OPTION, place, label));
            places.addAll(say(language, Phrase.ASK_OPTION, place, label));
        }
        var named =
                YesNoOptions.areYesNo(options)
                        ? List.<String>of()
                        : say(
                                language,
                                choice.several() ? Phrase.ASK_CHOICES : Phrase.ASK_CHOICE,
                                listed(options, language));
        return new Helps(named, places, keys);
    }

    private static String listed(List<Option> options, Language language) {
        var labels = options.stream().map(it -> unstopped(it.label(language))).toList();
        return String.join(language == Language.MANDARIN ? "、" : ", ", labels);
    }

    /** A full stop within a list would end the sentence. */
    private static String unstopped(String label) {
        return label.replaceAll("[.。!！?？]+$", "").replaceAll("[。!！?？]|\\.(?=\\s)", ",");
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<String> say(Language language, Phrase phrase, String... fillings) {
        return PHRASES.say(language, phrase, fillings);
    }
}
