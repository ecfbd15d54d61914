package org.warmline.assistant.console;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.QuestionKind;

/** What a worker says was said and meant, in fields; one line that says what is wrong for each. */
final class CorrectionForm {

    static final int LONGEST = 500;

    private static final String SYMPTOM = "symptom.";
    private static final String NEED = "need.";
    private static final String INTENT = "intent.";
    private static final String TICKED = "on";

    /** Fields whose text stands in a case as it is. */
    private static final Set<String> AS_CHOSEN = Set.of("yesNo", "household", "distress");

    private static final Set<String> TICKS = Set.of("householdDanger", "question");

    private final Map<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();

    CorrectionForm(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    static CorrectionForm of(LabelledCase labelled) {
        var values = new HashMap<String, String>();
        values.put("said", labelled.said());
        values.put("language", labelled.language().tag());
        labelled.expect().forEach((key, value) -> put(values, key, value));
        return new CorrectionForm(values);
    }

    private static void put(Map<String, String> values, String key, Object value) {
        switch (value) {
            case Map<?, ?> symptoms ->
                    symptoms.forEach(
                            (code, polarity) -> values.put(SYMPTOM + code, polarity.toString()));
            case Set<?> codes -> {
                var prefix = key.equals("needs") ? NEED : INTENT;
                codes.forEach(code -> values.put(prefix + code, TICKED));
            }
            case Boolean truth when TICKS.contains(key) -> values.put(key, truth ? TICKED : "");
            case Double number when key.equals("oxygen") ->
                    values.put(key, Long.toString(Math.round(number)));
            case String delay when delay.startsWith("PT") ->
                    values.put(key, Long.toString(Duration.parse(delay).toMinutes()));
            default -> values.put(key, value.toString());
        }
    }

    public String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    /** Whether anything of that group is ticked. */
    public boolean hasAny(String prefix) {
        return values.keySet().stream().anyMatch(it -> it.startsWith(prefix) && isTicked(it));
    }

    /** The key of the message, or nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }

    String said() {
        return value("said");
    }

    Language language() {
        return value("language").equals(Language.ENGLISH.tag())
                ? Language.ENGLISH
                : Language.MANDARIN;
    }

    /** Empty if a field is wrong. */
    Optional<LabelledCase> read(String id, QuestionKind asked) {
        if (said().isEmpty() || said().length() > LONGEST) {
            errors.put("said", "correction.wrong.said");
        }
        var expect = new HashMap<String, Object>();
        AS_CHOSEN.forEach(field -> putIfGiven(expect, field));
        TICKS.stream().filter(this::isTicked).forEach(field -> expect.put(field, true));
        if (isTicked("stayedHome")) {
            expect.put("stayedHome", Boolean.valueOf(value("stayedHome")));
        }
        number("temperature", 30, 45).ifPresent(it -> expect.put("temperature", it));
        number("oxygen", 30, 100).ifPresent(it -> expect.put("oxygen", it));
        time().ifPresent(it -> expect.put("callLaterAt", it));
        putLists(expect);
        if (expect.isEmpty()) {
            expect.put("understood", false);
        }
        return isWrong()
                ? Optional.empty()
                : Optional.of(new LabelledCase(id, language(), asked, said(), expect));
    }

    private void putIfGiven(Map<String, Object> expect, String field) {
        if (isTicked(field)) {
            expect.put(field, value(field));
        }
    }

    private void putLists(Map<String, Object> expect) {
        var symptoms = new LinkedHashMap<String, String>();
        for (var symptom : Symptom.values()) {
            if (isTicked(SYMPTOM + symptom.code())) {
                symptoms.put(symptom.code(), value(SYMPTOM + symptom.code()));
            }
        }
        var needs = new LinkedHashSet<String>();
        for (var need : Need.values()) {
            if (isTicked(NEED + need.code())) {
                needs.add(need.code());
            }
        }
        var intents = new LinkedHashSet<String>();
        for (var intent : Intent.values()) {
            if (isTicked(INTENT + intent.code())) {
                intents.add(intent.code());
            }
        }
        putUnlessEmpty(expect, "symptoms", symptoms, symptoms.isEmpty());
        putUnlessEmpty(expect, "needs", needs, needs.isEmpty());
        putUnlessEmpty(expect, "intents", intents, intents.isEmpty());
    }

    private static void putUnlessEmpty(
            Map<String, Object> expect, String key, Object value, boolean isEmpty) {
        if (!isEmpty) {
            expect.put(key, value);
        }
    }

    private Optional<Double> number(String field, double from, double to) {
        if (!isTicked(field)) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(value(field));
            if (number >= from && number <= to) {
                return Optional.of(Math.round(number * 10) / 10.0);
            }
        } catch (NumberFormatException _) {
            // told below
        }
        errors.put(field, "correction.wrong." + field);
        return Optional.empty();
    }

    private Optional<String> time() {
        if (!isTicked("callLaterAt")) {
            return Optional.empty();
        }
        var text = value("callLaterAt");
        try {
            if (text.matches("\\d{1,3}")) {
                return Optional.of(Duration.ofMinutes(Long.parseLong(text)).toString());
            }
            return Optional.of(
                    text.startsWith("PT")
                            ? Duration.parse(text).toString()
                            : LocalTime.parse(text).toString());
        } catch (DateTimeException _) {
            errors.put("callLaterAt", "correction.wrong.callLaterAt");
            return Optional.empty();
        }
    }
}
