package org.warmline.assistant.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmline.assistant.bench.CallBenchResult;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.emulator.Cast;
import org.warmline.telephony.emulator.JournalledCall;
import org.warmline.telephony.emulator.Replay;
import org.warmline.telephony.speech.ErrorRate;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.vosk.PlainLoop;
import org.warmline.telephony.vosk.SpeechModels;
import org.warmline.telephony.vosk.VoskRecognizers;

/**
 * Compares what was heard in a crowd with what is heard alone: the same sound, made once more, goes
 * through the same recognizer one call at a time, and through plain libvosk.
 */
final class HeardAgain {

    /** Of many calls some are enough: half an hour of sound. */
    private static final double ENOUGH_SECONDS = 1_800;

    private final Map<String, Language> languages;
    private final SpeechModels models;
    private final Replay replay;

    HeardAgain(List<Cast.Member> cast, SpeechModels models, Path personas) {
        this.languages =
                cast.stream().collect(Collectors.toMap(Cast.Member::phone, Cast.Member::language));
        this.models = models;
        this.replay = new Replay(personas);
    }

    /** {@code wer}, {@code werAtOneLine}, {@code plainStreamsPerCore}. */
    Map<String, Object> values(List<JournalledCall> calls, CallBenchResult result) {
        var whole = calls.stream().filter(JournalledCall::isWhole).toList();
        var inTheCrowd = ErrorRate.NONE;
        for (var call : whole) {
            var heard = result.heard().getOrDefault(call.to(), List.of());
            inTheCrowd = inTheCrowd.plus(errors(call, String.join(" ", heard)));
        }
        var values = new LinkedHashMap<String, Object>();
        values.put("wer", inTheCrowd.rate());
        values.putAll(alone(enough(whole)));
        return values;
    }

    private Map<String, Object> alone(Map<JournalledCall, AudioClip> sounds) {
        var alone = ErrorRate.NONE;
        double seconds = 0;
        double cpu = 0;
        try (var recognizers = VoskRecognizers.open(models)) {
            for (var language : Language.values()) {
                var hearing = new SpeechEvaluation(recognizers.recognizer(), language);
                var clips = new ArrayList<AudioClip>();
                for (var sound : sounds.entrySet()) {
                    if (languages.get(sound.getKey().to()) == language) {
                        clips.add(sound.getValue());
                        alone = alone.plus(errors(sound.getKey(), hearing.hear(sound.getValue())));
                    }
                }
                cpu += PlainLoop.cpuSeconds(models.inUse(language), clips);
                seconds += clips.stream().mapToDouble(it -> it.duration().toNanos() / 1e9).sum();
            }
        }
        return Map.of(
                "werAtOneLine", alone.rate(), "plainStreamsPerCore", cpu == 0 ? 0 : seconds / cpu);
    }

    /** Spread evenly over all of them. */
    private Map<JournalledCall, AudioClip> enough(List<JournalledCall> calls) {
        double all = calls.stream().mapToDouble(call -> call.frames() / 50.0).sum();
        int step = (int) Math.max(1, Math.ceil(all / ENOUGH_SECONDS));
        var sounds = new LinkedHashMap<JournalledCall, AudioClip>();
        for (int i = 0; i < calls.size(); i += step) {
            sounds.put(calls.get(i), replay.sound(calls.get(i)));
        }
        return sounds;
    }

    private static ErrorRate errors(JournalledCall call, String heard) {
        var said =
                call.said().stream()
                        .map(JournalledCall.Said::text)
                        .collect(Collectors.joining(" "));
        return ErrorRate.between(said, heard, ErrorRate.Unit.WORD);
    }
}
