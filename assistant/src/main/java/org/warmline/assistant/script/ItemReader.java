package org.warmline.assistant.script;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Remark.What;
import org.warmline.assistant.script.ScriptQuestion.Terms;
import org.warmline.assistant.understanding.QuestionKind;

/** One item to one question. */
final class ItemReader {

    private static final int LONGEST_KIND = 40;

    /** Nobody listens to more before answering. */
    private static final int LONGEST_QUESTION = 2_000;

    private static final String SYMPTOM = "symptom:";

    private static final Set<String> TOLD =
            Set.of(
                    "identity",
                    "temperature",
                    "symptoms",
                    "severity",
                    "household",
                    "stayedHome",
                    "medicine",
                    "needs",
                    "mood",
                    "question",
                    "callback");

    private final Texts texts;
    private final Answerable answerable;
    private final Set<String> kinds = new HashSet<>();

    ItemReader(Texts texts, Answerable answerable) {
        this.texts = texts;
        this.answerable = answerable;
    }

    Optional<ScriptQuestion> question(Item item, Condition when, Remarks remarks) {
        var modifier = item.modifier();
        if (modifier.isPresent()) {
            remarks.add(item, What.MODIFIER, modifier.get());
            return Optional.empty();
        }
        var words = texts.of(item.node(), "text");
        if (words.isEmpty()) {
            remarks.add(item, What.NO_TEXT);
            return Optional.empty();
        }
        int length = words.values().stream().mapToInt(String::length).max().orElse(0);
        if (length > LONGEST_QUESTION) {
            remarks.add(item, What.LONG_QUESTION, String.valueOf(length));
            return Optional.empty();
        }
        expressions(item, remarks);
        item.code("question-kind")
                .filter(kind -> !isKnown(kind))
                .ifPresent(kind -> remarks.add(item, What.UNKNOWN_KIND, kind));
        if (item.node().has("initial")) {
            remarks.add(item, What.INITIAL);
        }
        return told(item)
                .or(() -> temperature(item, words))
                .or(() -> answerable.expected(item, remarks))
                .map(expected -> question(item, when, expected, remarks));
    }

    void expressions(Item item, Remarks remarks) {
        item.expressions().forEach(name -> remarks.add(item, What.EXPRESSION, name));
    }

    private ScriptQuestion question(Item item, Condition when, Expected expected, Remarks remarks) {
        var words = texts.of(item.node(), "text");
        var signs = Meanings.of(item, words, expected);
        note(item, signs, remarks);
        boolean yesNo = expected instanceof Expected.YesNo || !signs.inDoubt().isEmpty();
        if (yesNo && Turned.isNegative(words)) {
            remarks.add(item, What.NEGATIVE);
        }
        boolean repeats = item.is("repeats") && !(expected instanceof Expected.Told);
        return new ScriptQuestion(
                expected instanceof Expected.Told ? toldKind(item, words) : kind(item),
                new Terms(item.linkId(), item.is("required"), repeats),
                expected,
                when,
                new Wordings(item, texts, expected).all(),
                signs);
    }

    private static void note(Item item, Signs signs, Remarks remarks) {
        var inDoubt = signs.inDoubt();
        var stated = signs.dangers().stream().filter(code -> !inDoubt.contains(code)).toList();
        if (!stated.isEmpty()) {
            remarks.add(item, What.DANGER, String.join(", ", stated));
        }
        if (!inDoubt.isEmpty()) {
            remarks.add(item, What.DANGER_IN_DOUBT, String.join(", ", inDoubt));
        }
    }

    /** The kind that our extension names, if it is one that the house understands by itself. */
    private static Optional<String> named(Item item) {
        return item.code("question-kind").filter(ItemReader::isKnown);
    }

    private static boolean isKnown(String kind) {
        return TOLD.contains(kind)
                || (kind.startsWith(SYMPTOM)
                        && Symptom.find(kind.substring(SYMPTOM.length())).isPresent());
    }

    /** A question that the house understands by itself: our extension says so. */
    private Optional<Expected> told(Item item) {
        return named(item)
                .filter(kind -> !kinds.contains(kind))
                .map(_ ->
                        new Expected.Told(
                                item.code("answer-kind").filter("temperature"::equals).isPresent()
                                        ? 3
                                        : 1));
    }

    /** The body temperature of an item that knows nothing of us, asked once. */
    private Optional<Expected> temperature(Item item, Map<Language, String> words) {
        boolean is =
                Set.of("decimal", "quantity", "integer").contains(item.type())
                        && Meanings.isTemperature(item, words)
                        && !kinds.contains(QuestionKind.TEMPERATURE.name());
        return is ? Optional.of(new Expected.Told(3)) : Optional.empty();
    }

    private QuestionKind toldKind(Item item, Map<Language, String> words) {
        var name =
                named(item)
                        .orElse(
                                Meanings.isTemperature(item, words)
                                        ? QuestionKind.TEMPERATURE.name()
                                        : "");
        kinds.add(name);
        return new QuestionKind(name);
    }

    /** A name for the open question that files, screens and marks on the line can carry. */
    QuestionKind kind(Item item) {
        var slug = item.linkId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
        var name = "item:" + slug.substring(0, Math.min(LONGEST_KIND, slug.length()));
        var unique = name;
        for (int i = 2; !kinds.add(unique); i++) {
            unique = name + "-" + i;
        }
        return new QuestionKind(unique);
    }
}
