package org.warmline.assistant.phone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;

/** What a resident asks during a call: looked up, answered from a document or left to a person. */
final class Enquiries {

    private final PolicyQuestions policy;
    private final Callee callee;
    private final Attempt attempt;
    private final Casework casework;
    private final List<AskedQuestion> asked = new ArrayList<>();

    Enquiries(PolicyQuestions policy, Callee callee, Attempt attempt, Casework casework) {
        this.policy = policy;
        this.callee = callee;
        this.attempt = attempt;
        this.casework = casework;
    }

    /**
     * @param isIdentified false while we do not know whether we speak to the resident
     */
    Input.Answered lookUp(String question, boolean isIdentified) {
        var answer =
                policy.ask(
                        question,
                        before(),
                        callee.facts().language(),
                        LocalDate.now(casework.clock()),
                        callee.region());
        return switch (answer) {
            case PolicyAnswer.Covered(var say, _) -> {
                asked.add(new AskedQuestion(question, String.join("", say), true));
                yield new Input.Answered(Input.Basis.DOCUMENT, say);
            }
            case PolicyAnswer.AboutTheCaller() -> new Input.Answered(Input.Basis.CALLER, List.of());
            case PolicyAnswer.NotCovered() -> {
                leaveToAPerson(question, isIdentified);
                asked.add(new AskedQuestion(question, "", false));
                yield new Input.Answered(Input.Basis.NOTHING, List.of());
            }
        };
    }

    /** Asked again in the same words, it is the same question. */
    private void leaveToAPerson(String question, boolean isIdentified) {
        if (asked.stream().anyMatch(before -> before.question().equals(question))) {
            return;
        }
        var who = isIdentified ? Optional.of(attempt.resident()) : Optional.<ResidentId>empty();
        casework.deliver(
                attempt.id(),
                new News.AskedInVain(
                        QuestionId.random(),
                        new Asked(
                                who,
                                callee.facts().language(),
                                question,
                                casework.clock().instant(),
                                Way.CALL)));
    }

    private String before() {
        return asked.isEmpty() ? "" : asked.getLast().question();
    }

    List<AskedQuestion> asked() {
        return List.copyOf(asked);
    }
}
