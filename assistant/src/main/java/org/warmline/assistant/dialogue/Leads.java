package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.script.Script.Lead;

/** What a script says between its questions: headings and displays, each once. */
final class Leads {

    private Leads() {}

    /** Before the open question, when it is put for the first time. */
    static List<String> before(DialogueState state) {
        int now = state.script().questions().indexOf(state.question());
        return said(state, now);
    }

    /** After the last question. */
    static List<String> atTheEnd(DialogueState state) {
        return said(state, state.script().questions().size());
    }

    private static List<String> said(DialogueState state, int now) {
        var known = new Known(state);
        return state.script().besides().leads().stream()
                .filter(lead -> lead.from() <= now && now < lead.to())
                .filter(lead -> !wasReached(state, lead, now))
                .filter(lead -> lead.when().holds(known))
                .flatMap(lead ->
                        lead.words().getOrDefault(state.resident().language(), List.of()).stream())
                .toList();
    }

    /** True if something of that stretch was asked before. */
    private static boolean wasReached(DialogueState state, Lead lead, int now) {
        var questions = state.script().questions();
        int to = Math.min(lead.to(), questions.size());
        for (int i = lead.from(); i < to; i++) {
            if (i != now && state.course().items().containsKey(questions.get(i).kind())) {
                return true;
            }
        }
        return false;
    }
}
