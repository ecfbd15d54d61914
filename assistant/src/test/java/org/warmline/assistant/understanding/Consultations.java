package org.warmline.assistant.understanding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real consultations between patients and physicians, labelled by others, against what is read from
 * the patients' own words. Each fact counts once a consultation.
 */
final class Consultations {

    /** The labels that the lexicon covers; several are one symptom here. */
    private static final Map<String, Symptom> COVERED =
            Map.ofEntries(
                    Map.entry("心慌", Symptom.PALPITATION),
                    Map.entry("背痛", Symptom.MUSCLE_PAIN),
                    Map.entry("头晕", Symptom.DIZZINESS),
                    Map.entry("腹部不适", Symptom.ABDOMINAL_PAIN),
                    Map.entry("胃部不适", Symptom.ABDOMINAL_PAIN),
                    Map.entry("呼吸困难", Symptom.SHORTNESS_OF_BREATH),
                    Map.entry("胸闷", Symptom.CHEST_TIGHTNESS),
                    Map.entry("恶心", Symptom.NAUSEA),
                    Map.entry("呕吐", Symptom.VOMITING),
                    Map.entry("胸痛", Symptom.CHEST_PAIN),
                    Map.entry("心绞痛", Symptom.CHEST_PAIN),
                    Map.entry("乏力", Symptom.FATIGUE),
                    Map.entry("发热", Symptom.FEVER),
                    Map.entry("晕厥", Symptom.COLLAPSE),
                    Map.entry("咳嗽", Symptom.COUGH),
                    Map.entry("流涕", Symptom.RUNNY_NOSE),
                    Map.entry("头痛", Symptom.HEADACHE),
                    Map.entry("发绀", Symptom.CYANOSIS));

    private static final Pattern LABEL = Pattern.compile("症状:(.+)-状态:(阳性|阴性)");
    private static final Pattern QUESTION = Pattern.compile("有没有|有无|是否|是不是|吗|么|[?？]");
    private static final String PATIENT = "患者:";

    /** A symptom of one consultation, present or absent. */
    record Fact(int consultation, Symptom symptom, Polarity polarity) {}

    /**
     * @param labelled by others
     * @param read from the patients' words
     */
    record Facts(Set<Fact> labelled, Set<Fact> read, Map<Fact, String> words) {

        double precision(Polarity polarity) {
            return share(read, labelled, polarity);
        }

        double recall(Polarity polarity) {
            return share(labelled, read, polarity);
        }

        private static double share(Set<Fact> of, Set<Fact> in, Polarity polarity) {
            var those = of.stream().filter(fact -> fact.polarity() == polarity).toList();
            return those.isEmpty()
                    ? 1
                    : (double) those.stream().filter(in::contains).count() / those.size();
        }
    }

    private Consultations() {}

    static Facts read(Path file) {
        var labelled = new LinkedHashSet<Fact>();
        var read = new LinkedHashSet<Fact>();
        var words = new HashMap<Fact, String>();
        var all = JsonMapper.builder().build().readTree(file.toFile());
        for (int i = 0; i < all.size(); i++) {
            labels(i, all.get(i), labelled);
            reading(i, all.get(i), read, words);
        }
        return new Facts(labelled, read, words);
    }

    private static void labels(int consultation, JsonNode windows, Set<Fact> into) {
        for (var window : windows) {
            for (var label : window.path("label")) {
                var found = LABEL.matcher(label.stringValue());
                if (found.matches() && COVERED.containsKey(found.group(1))) {
                    var polarity = found.group(2).equals("阳性") ? Polarity.PRESENT : Polarity.ABSENT;
                    into.add(new Fact(consultation, COVERED.get(found.group(1)), polarity));
                }
            }
        }
    }

    private static void reading(
            int consultation, JsonNode windows, Set<Fact> into, Map<Fact, String> words) {
        var covered = new HashSet<>(COVERED.values());
        var before = "";
        for (var window : windows) {
            var utterances = window.path("utterances");
            var utterance = utterances.get(utterances.size() - 1).stringValue();
            if (utterance.startsWith(PATIENT)) {
                var said = utterance.substring(PATIENT.length());
                for (var asked : asked(before)) {
                    Understanding.standard()
                            .read(said, Language.MANDARIN, asked)
                            .all(Finding.Complaint.class)
                            .filter(complaint -> covered.contains(complaint.symptom()))
                            .filter(complaint -> complaint.polarity() != Polarity.UNSURE)
                            .map(it -> new Fact(consultation, it.symptom(), it.polarity()))
                            .forEach(fact -> {
                                into.add(fact);
                                words.put(fact, said);
                            });
                }
            }
            before = utterance;
        }
    }

    /** A physician who asks about several symptoms opens the question of each. */
    private static List<QuestionKind> asked(String before) {
        if (before.startsWith(PATIENT) || !QUESTION.matcher(before).find()) {
            return List.of(QuestionKind.NONE);
        }
        var asked =
                Understanding.standard()
                        .read(
                                QUESTION.matcher(before.substring(before.indexOf(':') + 1))
                                        .replaceAll(" "),
                                Language.MANDARIN,
                                QuestionKind.NONE)
                        .all(Finding.Complaint.class)
                        .map(complaint -> QuestionKind.symptom(complaint.symptom()))
                        .distinct()
                        .toList();
        return asked.isEmpty() ? List.of(QuestionKind.SYMPTOMS) : asked;
    }
}
