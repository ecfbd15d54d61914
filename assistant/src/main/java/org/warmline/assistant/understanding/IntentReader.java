package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what somebody wants of the call, and cries for help. */
final class IntentReader implements Reader {

    @Override
    public List<Finding> read(Reply reply) {
        Map<Intent, Finding> intents = new LinkedHashMap<>();
        for (var match : reply.find("intent")) {
            var intent = intent(match.code());
            intents.putIfAbsent(intent, new Finding.Wants(intent, evidence(reply, match)));
        }
        if (!intents.containsKey(Intent.LOUDER) && !intents.containsKey(Intent.SLOWER)) {
            reply.find("not-heard").stream()
                    .findFirst()
                    .ifPresent(match ->
                            intents.putIfAbsent(
                                    Intent.REPEAT,
                                    new Finding.Wants(Intent.REPEAT, evidence(reply, match))));
        }
        if (intents.containsKey(Intent.CALL_LATER)) {
            intents.remove(Intent.WAIT_A_MOMENT);
        }
        if (!reply.asked(QuestionKind.IDENTITY) && !intents.containsKey(Intent.WRONG_PERSON)) {
            intents.remove(Intent.NOT_AVAILABLE);
        }
        var findings = new ArrayList<Finding>(intents.values());
        var cries = new ArrayList<>(reply.find("cry"));
        cries.addAll(reply.sounding("cry"));
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
