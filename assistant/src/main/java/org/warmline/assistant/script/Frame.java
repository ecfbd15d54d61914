package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.script.Script.Besides;
import org.warmline.assistant.script.Script.Lead;
import org.warmline.assistant.script.ScriptQuestion.Terms;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * What every call has, whatever it asks: first who is there, and at the end whether there are
 * questions. Taken from the daily follow-up.
 */
final class Frame {

    private Frame() {}

    static Script around(Script script) {
        var kinds = script.questions().stream().map(ScriptQuestion::kind).toList();
        var questions = new ArrayList<ScriptQuestion>();
        boolean identity = !kinds.contains(QuestionKind.IDENTITY);
        if (identity) {
            questions.add(ours(QuestionKind.IDENTITY, true));
        }
        questions.addAll(script.questions());
        if (!kinds.contains(QuestionKind.QUESTION)) {
            questions.add(ours(QuestionKind.QUESTION, false));
        }
        var besides = script.besides();
        return new Script(
                script.name(),
                questions,
                new Besides(
                        identity ? shifted(besides.leads()) : besides.leads(),
                        besides.left(),
                        besides.fixed()));
    }

    private static List<Lead> shifted(List<Lead> leads) {
        return leads.stream()
                .map(lead ->
                        new Lead(
                                lead.from() + 1,
                                lead.to() == Integer.MAX_VALUE ? lead.to() : lead.to() + 1,
                                lead.when(),
                                lead.words()))
                .toList();
    }

    private static ScriptQuestion ours(QuestionKind kind, boolean required) {
        var daily = Scripts.daily().question(kind);
        return new ScriptQuestion(
                kind,
                new Terms("", required, false),
                daily.expected(),
                Condition.ALWAYS,
                daily.wordings(),
                Signs.NONE);
    }
}
