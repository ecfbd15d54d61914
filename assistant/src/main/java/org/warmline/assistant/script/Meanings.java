package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.answer.YesNoOptions;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Signs.Measure;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/**
 * Works out what the answers of an item say of somebody's health: its text, and the names of its
 * options, are read as if the resident had said them. A "no" means nothing by itself, as too many
 * questions ask about more than one thing; where it may mean a danger, that is asked about.
 */
final class Meanings {

    private static final Understanding UNDERSTANDING = Understanding.standard();
    private static final Evidence ALL_OF_IT = new Evidence(0, 0, 0.9);
    private static final List<Pattern> PAST =
            Table.text("about-the-past.txt")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                    .toList();
    private static final List<String> TEMPERATURE = List.of("8310-5", "8331-1", "8328-7", "8329-5");
    private static final List<String> OXYGEN = List.of("2708-6", "59408-5");
    private static final Pattern TEMPERATURE_TEXT =
            Pattern.compile("(?i)体温|\\bbody temperature\\b|\\byour temperature\\b");
    private static final Pattern OXYGEN_TEXT =
            Pattern.compile("(?i)血氧|氧饱和度|\\boxygen saturation\\b|\\bspo ?2\\b");

    private static final Pattern ASKS_FOR_MORE =
            Pattern.compile("(?i)哪|什么|怎么|谁|几|多少|\\b(?:where|when|which|what|how|who)\\b");

    private Meanings() {}

    static boolean isTemperature(Item item, Map<Language, String> texts) {
        return item.isLoinc(TEMPERATURE) || holds(texts, TEMPERATURE_TEXT);
    }

    static Signs of(Item item, Map<Language, String> texts, Expected expected) {
        return switch (expected) {
            case Expected.YesNo _ -> {
                var byValue = new HashMap<Value, List<Finding>>();
                put(byValue, new Value.Truth(true), ofYes(item, texts));
                put(byValue, new Value.Truth(false), ofNo(item, texts));
                yield new Signs(byValue, Measure.NOTHING);
            }
            case Expected.Choice choice -> ofOptions(item, texts, choice);
            case Expected.Amount _ -> new Signs(Map.of(), measure(item, texts));
            case Expected.Told _,
                    Expected.Date _,
                    Expected.Moment _,
                    Expected.Time _,
                    Expected.Words _ ->
                    Signs.NONE;
        };
    }

    private static void put(
            Map<Value, List<Finding>> byValue, Value value, List<Finding> findings) {
        if (!findings.isEmpty()) {
            byValue.put(value, findings);
        }
    }

    private static Measure measure(Item item, Map<Language, String> texts) {
        if (isTemperature(item, texts)) {
            return Measure.TEMPERATURE;
        }
        return item.isLoinc(OXYGEN) || holds(texts, OXYGEN_TEXT) ? Measure.OXYGEN : Measure.NOTHING;
    }

    private static Signs ofOptions(Item item, Map<Language, String> texts, Expected.Choice choice) {
        // "Where did you hurt yourself?" is answered with a place; only a yes would confirm it.
        boolean asksForMore =
                holds(texts, ASKS_FOR_MORE)
                        && choice.options().stream().noneMatch(YesNoOptions::isDenial);
        var ofText = asksForMore ? List.<Finding>of() : ofYes(item, texts);
        var ofNo = YesNoOptions.areYesNo(choice.options()) ? ofNo(item, texts) : List.<Finding>of();
        var byValue = new HashMap<Value, List<Finding>>();
        for (var option : choice.options()) {
            var means = new ArrayList<Finding>();
            if (YesNoOptions.isDenial(option)) {
                means.addAll(ofNo);
            } else if (!isUnsure(option.labels())) {
                means.addAll(ofText);
            }
            option.labels().forEach((language, label) -> means.addAll(read(label, language)));
            put(byValue, option.value(), distinct(means));
        }
        return new Signs(byValue, Measure.NOTHING);
    }

    private static boolean isUnsure(Map<Language, String> labels) {
        return labels.values().stream()
                .anyMatch(label ->
                        label.matches(
                                "(?i).*(don.?t know|unknown|not sure|unsure|declined?|refused?|prefer not"
                                        + "|不知道|不清楚|不确定|不愿|拒绝).*"));
    }

    /** What a yes to the question means. */
    private static List<Finding> ofYes(Item item, Map<Language, String> texts) {
        var means = ofText(item, texts);
        boolean either = means.isEmpty() && Turned.isNegative(texts);
        return either ? ofNo(item, texts) : means;
    }

    /** What a no may mean: nothing is taken for sure from it. */
    private static List<Finding> ofNo(Item item, Map<Language, String> texts) {
        if (item.code("danger-sign").isPresent() || isAboutThePast(texts)) {
            return List.of();
        }
        var yes = ofText(item, texts);
        boolean agrees = Turned.isNegative(texts, Language.ENGLISH);
        var dangers = new ArrayList<>(yes.isEmpty() || !agrees ? List.<Finding>of() : yes);
        if (yes.isEmpty()) {
            texts.forEach((language, text) -> dangers.addAll(ofNo(text, language)));
        }
        return distinct(dangers.stream().flatMap(it -> perhaps(it).stream()).toList());
    }

    /** The question is the opposite of a danger: its denial is one, or it denies one itself. */
    private static List<Finding> ofNo(String text, Language language) {
        var means = new ArrayList<>(readOne(Turned.denied(text, language), language));
        UNDERSTANDING
                .read(Turned.affirmed(text, language), language, QuestionKind.NONE)
                .all(Finding.Complaint.class)
                .filter(complaint -> complaint.polarity() == Polarity.ABSENT)
                .forEach(means::add);
        return means;
    }

    private static Optional<Finding> perhaps(Finding danger) {
        return switch (danger) {
            case Finding.Complaint(var symptom, _, _) when symptom.isDangerSign() ->
                    Optional.of(new Finding.Perhaps(symptom.code(), ALL_OF_IT));
            case Finding.Burden _ -> Optional.of(new Finding.Perhaps("distress", ALL_OF_IT));
            default -> Optional.empty();
        };
    }

    private static boolean isAboutThePast(Map<Language, String> texts) {
        return PAST.stream().anyMatch(past -> holds(texts, past));
    }

    private static List<Finding> ofText(Item item, Map<Language, String> texts) {
        var signed = item.code("danger-sign");
        if (signed.isPresent()) {
            return named(signed.get()).map(List::of).orElse(List.of());
        }
        if (isAboutThePast(texts)) {
            return List.of();
        }
        var means = new ArrayList<Finding>();
        texts.forEach((language, text) -> means.addAll(read(text, language)));
        return distinct(means);
    }

    private static Optional<Finding> named(String code) {
        if (code.equals("distress")) {
            return Optional.of(new Finding.Burden(Distress.HIGH, ALL_OF_IT));
        }
        return Arrays.stream(Symptom.values())
                .filter(symptom -> symptom.code().equals(code))
                .<Finding>map(
                        symptom -> new Finding.Complaint(symptom, Polarity.PRESENT, ALL_OF_IT))
                .findFirst();
    }

    private static List<Finding> read(String text, Language language) {
        var means = new ArrayList<Finding>();
        means.addAll(readOne(Turned.decided(text), language));
        means.addAll(readOne(Turned.ofOneself(text, language), language));
        return means;
    }

    private static List<Finding> readOne(String text, Language language) {
        return UNDERSTANDING.read(text, language, QuestionKind.NONE).findings().stream()
                .flatMap(finding -> meant(finding).stream())
                .toList();
    }

    /** Only what the resident has; wishes and needs are not put into anybody's mouth. */
    private static Optional<Finding> meant(Finding finding) {
        return switch (finding) {
            case Finding.Complaint complaint ->
                    complaint.polarity() == Polarity.PRESENT
                            ? Optional.of(
                                    new Finding.Complaint(
                                            complaint.symptom(), Polarity.PRESENT, ALL_OF_IT))
                            : Optional.empty();
            case Finding.Burden burden ->
                    burden.distress() == Distress.HIGH
                            ? Optional.of(new Finding.Burden(Distress.HIGH, ALL_OF_IT))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Finding> distinct(List<Finding> findings) {
        return findings.stream().distinct().toList();
    }

    private static boolean holds(Map<Language, String> texts, Pattern pattern) {
        return texts.values().stream().anyMatch(text -> pattern.matcher(text).find());
    }
}
