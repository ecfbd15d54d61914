package org.warmline.assistant.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.answer.Given;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.dialogue.Conclusion.Unsettled;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Setting;

/** Where a conversation stands: a value, made and changed by {@link Dialogue} only. */
public final class DialogueState {

    private final Script script;
    private final ResidentFacts resident;
    private final Open open;
    private final Course course;
    private final Said said;
    private final Limits limits;

    /** Everything that came from the resident. */
    record Said(Memory memory, Alarm alarm, Queries queries, Sheet sheet) {}

    private DialogueState(
            Script script,
            ResidentFacts resident,
            Open open,
            Course course,
            Said said,
            Limits limits) {
        this.script = script;
        this.resident = resident;
        this.open = open;
        this.course = course;
        this.said = said;
        this.limits = limits;
    }

    static DialogueState start(
            Script script, ResidentFacts resident, LocalDate today, List<String> owed) {
        return new DialogueState(
                script,
                resident,
                Open.fresh(QuestionKind.IDENTITY),
                Course.START,
                new Said(Memory.EMPTY, Alarm.NONE, Queries.owing(owed), Sheet.blank(today)),
                Limits.STANDARD);
    }

    /** The kind of the open question; words are read against it. */
    public QuestionKind open() {
        if (isOver()) {
            return QuestionKind.NONE;
        }
        return switch (open.twist()) {
            case STILL -> QuestionKind.NEEDS_MET;
            case CALLING -> QuestionKind.NONE;
            case WHICH -> Clarifying.pending(this).map(Clarifying::readAs).orElse(open.kind());
            default -> open.kind();
        };
    }

    /** The one that is spoken now: that of the record until the resident speaks another. */
    public Language language() {
        return resident.language();
    }

    /** Words are read against this. */
    public Setting setting() {
        return new Setting(
                open(),
                resident.relativeReports()
                        ? org.warmline.assistant.understanding.Speaker.RELATIVE
                        : org.warmline.assistant.understanding.Speaker.RESIDENT,
                limits);
    }

    /** True if the resident has said to be the one we call. */
    public boolean isIdentified() {
        return course.identified();
    }

    public boolean isOver() {
        return course.outcome().isPresent();
    }

    /** What the conversation has brought so far. */
    public Conclusion conclusion() {
        return new Conclusion(
                said.memory().report(),
                course.outcome(),
                said.alarm().raised(),
                new Unsettled(
                        said.queries().settled().size(),
                        said.queries().handedOver(),
                        said.memory().contradictions(),
                        Owed.unsure(this),
                        InDanger.wentSilent(this),
                        course.parting()),
                Owed.items(this),
                callBack());
    }

    /** What was answered to each item of the Questionnaire, as far as it counts. */
    public Map<String, Given> answers() {
        return new Known(this).all();
    }

    private Optional<CallBack> callBack() {
        return course.outcome()
                .filter(Outcome.CALL_LATER::equals)
                .map(later -> said.memory().callBack().orElseGet(CallBack.Later::new));
    }

    Script script() {
        return script;
    }

    ResidentFacts resident() {
        return resident;
    }

    Open asked() {
        return open;
    }

    Course course() {
        return course;
    }

    /** The open question. */
    ScriptQuestion question() {
        return script.question(open.kind());
    }

    Sheet sheet() {
        return said.sheet();
    }

    Memory memory() {
        return said.memory();
    }

    Alarm alarm() {
        return said.alarm();
    }

    Queries queries() {
        return said.queries();
    }

    /** The figures in force on the day of the conversation. */
    Limits limits() {
        return limits;
    }

    DialogueState with(Limits inForce) {
        return new DialogueState(script, resident, open, course, said, inForce);
    }

    DialogueState with(ResidentFacts changed) {
        return new DialogueState(script, changed, open, course, said, limits);
    }

    DialogueState with(Open changed) {
        return new DialogueState(script, resident, changed, course, said, limits);
    }

    DialogueState with(Course changed) {
        return new DialogueState(script, resident, open, changed, said, limits);
    }

    DialogueState with(Memory changed) {
        return with(new Said(changed, said.alarm(), said.queries(), said.sheet()));
    }

    DialogueState with(Alarm changed) {
        return with(new Said(said.memory(), changed, said.queries(), said.sheet()));
    }

    DialogueState with(Queries changed) {
        return with(new Said(said.memory(), said.alarm(), changed, said.sheet()));
    }

    DialogueState with(Sheet changed) {
        return with(new Said(said.memory(), said.alarm(), said.queries(), changed));
    }

    DialogueState settled(Item item) {
        return with(course.with(open.kind(), item));
    }

    DialogueState settled(List<Finding> besides) {
        return with(said.memory().settle(besides)).settled(Item.ANSWERED);
    }

    private DialogueState with(Said changed) {
        return new DialogueState(script, resident, open, course, changed, limits);
    }

    @Override
    public String toString() {
        return "DialogueState[" + open.kind().name() + "]";
    }
}
