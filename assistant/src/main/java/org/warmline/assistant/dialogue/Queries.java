package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resident's questions, of this call and of earlier ones.
 *
 * @param settled those that were answered or handed over, each once
 * @param handedOver those among them that no document covers
 * @param pending the one that is being looked up
 * @param held answers that wait until we know whom we speak to
 * @param owed answers to what was asked in earlier calls, told before the end
 */
record Queries(
        List<String> settled,
        List<String> handedOver,
        Optional<Pending> pending,
        List<String> held,
        List<String> owed) {

    static Queries owing(List<String> answers) {
        return new Queries(List.of(), List.of(), Optional.empty(), List.of(), answers);
    }

    Queries {
        settled = List.copyOf(settled);
        handedOver = List.copyOf(handedOver);
        held = List.copyOf(held);
        owed = List.copyOf(owed);
    }

    Queries lookUp(String question, boolean goOn) {
        return new Queries(
                settled, handedOver, Optional.of(Pending.of(question, goOn)), held, owed);
    }

    Queries with(Pending more) {
        return new Queries(settled, handedOver, Optional.of(more), held, owed);
    }

    Queries answered(String question) {
        return new Queries(with(settled, question), handedOver, Optional.empty(), held, owed);
    }

    Queries handOver(String question) {
        return new Queries(
                with(settled, question), with(handedOver, question), Optional.empty(), held, owed);
    }

    Queries done() {
        return new Queries(settled, handedOver, Optional.empty(), held, owed);
    }

    /** One more that waits: everything asked is answered, in the order of asking. */
    Queries hold(List<String> answer) {
        var all = new ArrayList<>(held);
        all.addAll(answer);
        return new Queries(settled, handedOver, Optional.empty(), all, owed);
    }

    Queries holdingNothing() {
        return new Queries(settled, handedOver, pending, List.of(), owed);
    }

    Queries owingNothing() {
        return new Queries(settled, handedOver, pending, held, List.of());
    }

    private static List<String> with(List<String> questions, String question) {
        if (questions.contains(question)) {
            return questions;
        }
        var more = new ArrayList<>(questions);
        more.add(question);
        return more;
    }
}
