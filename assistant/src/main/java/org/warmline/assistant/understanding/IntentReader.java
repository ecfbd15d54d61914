package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what somebody wants of the call, and cries for help. */
final class IntentReader implements Reader {

    private final SoundAlikes soundAlikes;

    IntentReader(SoundAlikes soundAlikes) {
        this.soundAlikes = soundAlikes;
    }

    @Override
    public List<Finding> read(Reply reply) {
        Map<Intent, Finding> intents = new LinkedHashMap<>();
        for (var match : reply.find("intent")) {
            var intent = intent(match.code());
            intents.putIfAbsent(intent, new Finding.Wants(intent, evidence(reply, match)));
        }
        if (intents.containsKey(Intent.CALL_LATER)) {
            intents.remove(Intent.WAIT_A_MOMENT);
        }
        if (!reply.asked(QuestionKind.IDENTITY) && !intents.containsKey(Intent.WRONG_PERSON)) {
            intents.remove(Intent.NOT_AVAILABLE);
        }
        var findings = new ArrayList<Finding>(intents.values());
        var cries = new ArrayList<>(reply.find("cry"));
        soundAlikes.find(reply.words()).stream()
                .filter(match -> match.code().equals(DangerPhrases.HELP))
                .filter(match -> cries.stream().noneMatch(cry -> cry.overlaps(match)))
                .forEach(cries::add);
        for (var statement : new Statements(reply).read(cries)) {
            if (statement.isPresent()) {
                findings.add(new Finding.CryForHelp(evidence(reply, statement.match())));
            }
        }
        return findings;
    }

    private static Evidence evidence(Reply reply, Match match) {
        return reply.words().evidence(match.from(), match.to(), 0.85);
    }

    private static Intent intent(String code) {
        for (var intent : Intent.values()) {
            if (intent.code().equals(code)) {
                return intent;
            }
        }
        throw new IllegalStateException("no such intent in the lexicon: " + code);
    }
}
