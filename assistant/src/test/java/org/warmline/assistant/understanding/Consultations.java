package org.warmline.assistant.understanding;

import java.nio.file.Path;
import java.util.EnumMap;
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

    private static final Pattern LABEL = Pattern.compile("症状:(.+)-状态:(.+)");
    private static final Pattern QUESTION = Pattern.compile("有没有|有无|是否|是不是|吗|么|[?？]");
    private static final LanguageReading MANDARIN = LanguageReading.mandarin();
    private static final String PATIENT = "患者:";

    /** A symptom of one consultation, present or absent. */
    record Fact(int consultation, Symptom symptom, Polarity polarity) {

        Fact contrary() {
            var other = polarity == Polarity.PRESENT ? Polarity.ABSENT : Polarity.PRESENT;
            return new Fact(consultation, symptom, other);
        }
    }

    /** Why a fact that was read and one that was labelled differ. */
    enum Cause {
        /** Labelled, and not read at all. */
        MISSED,
        /** Labelled so, and read as its contrary. */
        CONTRARY,
        /** Read, where the label leaves it open: asked, supposed, or only the physician's word. */
        READ_BUT_OPEN,
        /** Read, and nothing is labelled. */
        READ_UNLABELLED
    }

    /**
     * @param labelled by others
     * @param open labelled as asked, supposed, or judged by the physician
     * @param read from the patients' words
     */
    record Facts(Set<Fact> labelled, Set<Fact> open, Set<Fact> read, Map<Fact, String> words) {

        /** The errors, sorted by their cause. */
        Map<Cause, Integer> causes() {
            var causes = new EnumMap<Cause, Integer>(Cause.class);
            for (var fact : labelled) {
                if (!read.contains(fact)) {
                    var cause = read.contains(fact.contrary()) ? Cause.CONTRARY : Cause.MISSED;
                    causes.merge(cause, 1, Integer::sum);
                }
            }
            for (var fact : read) {
                if (!labelled.contains(fact) && !labelled.contains(fact.contrary())) {
                    boolean isOpen = open.contains(fact) || open.contains(fact.contrary());
                    causes.merge(
                            isOpen ? Cause.READ_BUT_OPEN : Cause.READ_UNLABELLED, 1, Integer::sum);
                }
            }
            return causes;
        }

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
        var open = new LinkedHashSet<Fact>();
        var read = new LinkedHashSet<Fact>();
        var words = new HashMap<Fact, String>();
        var all = JsonMapper.builder().build().readTree(file.toFile());
        for (int i = 0; i < all.size(); i++) {
            labels(i, all.get(i), labelled, open);
            reading(i, all.get(i), read, words);
        }
        return new Facts(labelled, open, read, words);
    }

    private static void labels(int consultation, JsonNode windows, Set<Fact> into, Set<Fact> open) {
        for (var window : windows) {
            for (var label : window.path("label")) {
                var found = LABEL.matcher(label.stringValue());
                if (found.matches() && COVERED.containsKey(found.group(1))) {
                    var state = found.group(2);
                    var polarity = state.equals("阴性") ? Polarity.ABSENT : Polarity.PRESENT;
                    boolean settled = state.equals("阳性") || state.equals("阴性");
                    var fact = new Fact(consultation, COVERED.get(found.group(1)), polarity);
                    (settled ? into : open).add(fact);
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
        var asked = named(before.substring(before.indexOf(':') + 1));
        return asked.isEmpty() ? List.of(QuestionKind.SYMPTOMS) : asked;
    }

    /** The symptoms in the words, whatever is said of them. */
    private static List<QuestionKind> named(String words) {
        var setting = new Setting(QuestionKind.NONE, Speaker.RESIDENT);
        var reply =
                new Reply(
                        MANDARIN.normaliser().normalise(words),
                        setting,
                        MANDARIN.lexicon(),
                        MANDARIN.soundAlikes());
        return reply.find("symptom").stream()
                .map(match -> QuestionKind.symptom(Symptom.ofCode(match.code())))
                .distinct()
                .toList();
    }
}
