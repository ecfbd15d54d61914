package org.warmline.telephony.emulator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.telephony.emulator.Persona.HangUp;
import org.warmline.telephony.emulator.Persona.HangUp.Moment;
import org.warmline.telephony.emulator.Persona.Lines;
import org.warmline.telephony.emulator.Persona.Script;

/** What one resident remembers during one call, and so what comes next. */
final class Memory {

    private static final String STATEMENT = "statement";

    /** Two spoken re-prompts come before keys are offered. */
    private static final int ASKED_WHEN_KEYS_ARE_OFFERED = 3;

    private final Script script;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> interjected = new HashSet<>();

    Memory(Script script) {
        this.script = script;
    }

    /** The reply to a question of that kind, once more or for the first time. */
    Reply reply(String kind) {
        int times = asked.merge(kind, 1, Integer::sum);
        var keys = Optional.ofNullable(script.keys().get(kind));
        var drop = script.hangUp().filter(h -> h.kind().equals(kind)).map(HangUp::moment);
        if (drop.equals(Optional.of(Moment.INSTEAD_OF_THE_ANSWER))) {
            return new Reply.Drop();
        }
        if (script.silent().contains(kind)) {
            return keys.filter(_ -> times >= ASKED_WHEN_KEYS_ARE_OFFERED)
                    .<Reply>map(Reply.Press::new)
                    .orElseGet(Reply.SayNothing::new);
        }
        return interjection(kind)
                .or(() -> keys.isPresent() ? Optional.empty() : answer(kind))
                .<Reply>map(text -> new Reply.Say(text, drop))
                .or(() -> keys.map(Reply.Press::new))
                .or(() -> drop.map(_ -> new Reply.Drop()))
                .orElseGet(Reply.SayNothing::new);
    }

    private Optional<String> interjection(String kind) {
        return Optional.ofNullable(script.interject().get(kind)).filter(_ -> interjected.add(kind));
    }

    private Optional<String> answer(String kind) {
        if (kind.equals(STATEMENT)) {
            return Optional.empty();
        }
        return next(kind).or(() -> next("default"));
    }

    private Optional<String> next(String key) {
        var lines = script.answers().get(key);
        if (lines == null) {
            return Optional.empty();
        }
        return lines.everyTime() ? first(lines) : unused(key, lines);
    }

    private static Optional<String> first(Lines lines) {
        return lines.texts().stream().findFirst();
    }

    private Optional<String> unused(String key, Lines lines) {
        int next = used.getOrDefault(key, 0);
        if (next >= lines.texts().size()) {
            return Optional.empty();
        }
        used.put(key, next + 1);
        return Optional.of(lines.texts().get(next));
    }
}
