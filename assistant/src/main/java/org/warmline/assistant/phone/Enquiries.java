package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyQuestions;

/** What a resident asks during a call: looked up, answered from a document or left to a person. */
final class Enquiries {

    private final PolicyQuestions policy;
    private final Callee callee;
    private final Clock clock;
    private final List<AskedQuestion> asked = new ArrayList<>();

    Enquiries(PolicyQuestions policy, Callee callee, Clock clock) {
        this.policy = policy;
        this.callee = callee;
        this.clock = clock;
    }

    Input.Answered lookUp(String question) {
        var answer =
                policy.ask(
                        question,
                        before(),
                        callee.facts().language(),
                        LocalDate.now(clock),
                        callee.region());
        return switch (answer) {
            case PolicyAnswer.Covered(var say, _) -> {
                asked.add(new AskedQuestion(question, String.join("", say), true));
                yield new Input.Answered(Input.Basis.DOCUMENT, say);
            }
            case PolicyAnswer.AboutTheCaller() -> new Input.Answered(Input.Basis.CALLER, List.of());
            case PolicyAnswer.NotCovered() -> {
                asked.add(new AskedQuestion(question, "", false));
                yield new Input.Answered(Input.Basis.NOTHING, List.of());
            }
        };
    }

    private String before() {
        return asked.isEmpty() ? "" : asked.getLast().question();
    }

    List<AskedQuestion> asked() {
        return List.copyOf(asked);
    }
}
