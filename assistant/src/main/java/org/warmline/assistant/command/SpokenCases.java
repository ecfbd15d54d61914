package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.warmline.assistant.command.HeldOutVoices.Speaker;
import org.warmline.assistant.understanding.HeardCase;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.assistant.understanding.UnderstandingEvaluation;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechRecognizer;

/**
 * Labelled replies through voices, a telephone line and the recognizer, with the spotter beside it
 * as in a call. What holds a danger sign is said by every voice; every other reply by one of them,
 * in turns, so that look-alikes count once.
 */
final class SpokenCases {

    private static final List<String> FIGURES_OF_A_VOICE =
            List.of("cases", "exact", "dangerRecall", "lookAlikesFlagged", "dangersReadAbsent");

    private final HeldOutVoices voices;
    private final String onlyVoice;
    private final TelephoneHearing telephone;
    private final Understanding reader;
    private final Map<Language, List<Speaker>> speakers = new EnumMap<>(Language.class);
    private final Map<String, List<HeardCase>> heard = new LinkedHashMap<>();
    private final Map<String, ErrorRate> errors = new LinkedHashMap<>();

    /**
     * @param onlyVoice the name of one that says everything; empty for all
     */
    SpokenCases(
            String onlyVoice,
            SpeechRecognizer recognizer,
            OptionalDouble noiseDecibels,
            Understanding reader) {
        this.voices = new HeldOutVoices(ResidentVoices.builtIn());
        this.onlyVoice = onlyVoice;
        this.telephone = new TelephoneHearing(recognizer, noiseDecibels);
        this.reader = reader;
    }

    /** Says all of them. Whether there are voices is known before anything is said. */
    void say(List<LabelledCase> cases) {
        cases.forEach(this::speakers);
        int turn = 0;
        for (var labelled : cases) {
            var all = speakers(labelled);
            if (UnderstandingEvaluation.hasDanger(labelled)) {
                all.forEach(speaker -> say(labelled, speaker));
            } else {
                say(labelled, all.get(turn++ % all.size()));
            }
        }
    }

    UnderstandingEvaluation.Result result() {
        var all = heard.values().stream().flatMap(List::stream).toList();
        return UnderstandingEvaluation.measureHeard(reader, all);
    }

    /**
     * {@code spoken}: how many replies were said in all, {@code cer}, and the main figures of each
     * voice.
     *
     * @param cases without counting one for each of its voices
     */
    Map<String, Object> figures(int cases) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("cases", cases);
        figures.put("spoken", heard.values().stream().mapToInt(List::size).sum());
        figures.put("cer", telephone.cer());
        var ofVoices = new LinkedHashMap<String, Object>();
        heard.forEach((voice, said) -> ofVoices.put(voice, figures(voice, said)));
        figures.put("voices", ofVoices);
        return figures;
    }

    private Map<String, Object> figures(String voice, List<HeardCase> cases) {
        var measured = UnderstandingEvaluation.measureHeard(reader, cases).figures();
        var figures = new LinkedHashMap<String, Object>();
        FIGURES_OF_A_VOICE.forEach(key -> figures.put(key, measured.getOrDefault(key, 0)));
        figures.put("cer", errors.getOrDefault(voice, ErrorRate.NONE).rate());
        return figures;
    }

    private void say(LabelledCase labelled, Speaker speaker) {
        var phrases = reader.dangerPhrases(labelled.language());
        int seed = labelled.id().hashCode();
        var clip = telephone.hear(labelled.said(), speaker, phrases, seed);
        heard.computeIfAbsent(speaker.name(), _ -> new ArrayList<>())
                .add(new HeardCase(labelled, clip.words(), clip.spotted()));
        errors.merge(
                speaker.name(),
                ErrorRate.between(labelled.said(), clip.words(), ErrorRate.Unit.CHARACTER),
                ErrorRate::plus);
    }

    private List<Speaker> speakers(LabelledCase labelled) {
        return speakers.computeIfAbsent(
                Language.ofTag(labelled.language().tag()),
                language ->
                        onlyVoice.isEmpty()
                                ? voices.of(language)
                                : voices.only(language, onlyVoice));
    }
}
