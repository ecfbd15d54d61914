package org.warmline.assistant.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.evaluation.Scenario.Behaviour;

/** The resident of a scenario: reacts to one question after another. */
final class ScriptedResident {

    private final Behaviour behaviour;
    private final Map<String, Integer> used = new HashMap<>();
    private final Set<String> interjected = new HashSet<>();

    ScriptedResident(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** What the resident does. */
    sealed interface Reaction {

        record Says(String words) implements Reaction {}

        record Presses(String keys) implements Reaction {}

        record IsSilent() implements Reaction {}

        record HangsUp() implements Reaction {}

        /** The line drops with or in these words. */
        record IsCutOff(String words) implements Reaction {}
    }

    Reaction to(Step.Ask question) {
        var kind = question.kind().name();
        var ending = behaviour.ending();
        if (ending.at().filter(kind::equals).isPresent()) {
            return new Reaction.HangsUp();
        }
        if (behaviour.interject().containsKey(kind) && interjected.add(kind)) {
            return new Reaction.Says(behaviour.interject().getOrDefault(kind, ""));
        }
        if (behaviour.silent().contains(kind)
                && (question.manner().keys() == 0 || !behaviour.keys().containsKey(kind))) {
            return new Reaction.IsSilent();
        }
        if (behaviour.keys().containsKey(kind)) {
            return new Reaction.Presses(behaviour.keys().getOrDefault(kind, ""));
        }
        var words = words(kind);
        if (words.isPresent() && ending.after().filter(kind::equals).isPresent()) {
            return new Reaction.IsCutOff(words.get());
        }
        if (words.isPresent() && ending.during().filter(kind::equals).isPresent()) {
            return new Reaction.IsCutOff(words.get().substring(0, words.get().length() / 2));
        }
        return words.<Reaction>map(Reaction.Says::new).orElseGet(Reaction.IsSilent::new);
    }

    private Optional<String> words(String kind) {
        var lines = behaviour.answers().get(kind);
        if (lines == null) {
            return byDefault();
        }
        if (!lines.usedUp()) {
            return lines.say().stream().findFirst();
        }
        int next = used.merge(kind, 1, Integer::sum) - 1;
        return next < lines.say().size() ? Optional.of(lines.say().get(next)) : byDefault();
    }

    private Optional<String> byDefault() {
        return Optional.ofNullable(behaviour.answers().get("default"))
                .flatMap(lines -> lines.say().stream().findFirst());
    }
}
