package org.warmline.assistant.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.ScriptQuestion;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/**
 * A call with a resident who answers, mumbles, presses keys, falls silent, is in danger or hangs
 * up, as the dice fall. The same seed makes the same call.
 */
final class RandomCall {

    private static final Triage TRIAGE = Triage.with(Thresholds.STANDARD);
    static final Dialogue DIALOGUE = new Dialogue(Phrases.load(), TRIAGE::isEmergency);
    private static final Dialogue IN_WRITING = new Dialogue(Phrases.written(), TRIAGE::isEmergency);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final List<String> DANGERS_ZH = List.of("我胸口疼得厉害", "我喘不上气了", "我不想活了");
    private static final List<String> DANGERS_EN =
            List.of("I have chest pain", "I can't breathe", "I want to die");
    private static final List<String> NOISE_ZH =
            List.of(
                    "啊",
                    "天气不错",
                    "什么意思",
                    "不知道",
                    "不想说",
                    "再说一遍",
                    "慢一点",
                    "等一下",
                    "我什么时候能出门",
                    "嗯嗯",
                    "两三个吧",
                    "猫跑了",
                    "I only speak English",
                    "没有了",
                    "谢谢");
    private static final List<String> NOISE_EN =
            List.of(
                    "er",
                    "nice weather",
                    "what do you mean",
                    "I don't know",
                    "rather not say",
                    "say that again",
                    "slower please",
                    "hold on",
                    "when can I go out",
                    "uh huh",
                    "two or three",
                    "the cat ran off",
                    "能说中文吗",
                    "nothing else",
                    "thank you");

    private final Script script;
    private final Dialogue dialogue;
    private final Random dice;
    private final Temper temper;
    private final List<QuestionKind> asked = new ArrayList<>();
    private final Set<Finding> flagged = new LinkedHashSet<>();
    private final List<String> lines = new ArrayList<>();
    private BiConsumer<ScriptQuestion, DialogueState> watcher = (_, _) -> {};
    private Moment moment;
    private int turns;

    /**
     * @param trouble out of a hundred replies, how many are no answer
     * @param danger out of a hundred, how many are a danger sign
     * @param drop out of a thousand, how many end the call
     */
    record Temper(int trouble, int danger, int drop) {

        /** For a property to choose from. */
        enum Kind {
            WILLING,
            USUAL,
            ADVERSE;

            Temper temper() {
                return switch (this) {
                    case WILLING -> Temper.WILLING;
                    case USUAL -> Temper.USUAL;
                    case ADVERSE -> Temper.ADVERSE;
                };
            }
        }

        static final Temper WILLING = new Temper(0, 0, 0);
        static final Temper USUAL = new Temper(25, 1, 2);
        static final Temper ADVERSE = new Temper(70, 5, 3);
    }

    RandomCall(Script script, Language language, long seed, Temper temper) {
        this(script, DIALOGUE, seed, temper, DIALOGUE.begin(script, resident(language), TODAY));
    }

    private RandomCall(Script script, Dialogue dialogue, long seed, Temper temper, Moment first) {
        this.script = script;
        this.dialogue = dialogue;
        this.dice = new Random(seed);
        this.temper = temper;
        this.moment = first;
    }

    /** By somebody who has confirmed to be the resident, and types or taps what is offered. */
    static RandomCall inWriting(Script script, Language language, long seed, Temper temper) {
        var first = IN_WRITING.beginConfirmed(script, resident(language), TODAY);
        return new RandomCall(script, IN_WRITING, seed, temper, first);
    }

    private static ResidentFacts resident(Language language) {
        return new ResidentFacts("王女士", "东湖街道办事处", language, 50, false);
    }

    /** Far more than any call needs: every rung and every aside of every question. */
    int bound() {
        return 30 + 14 * script.questions().size();
    }

    /** Told of each question that is asked, and how the conversation stands then. */
    RandomCall watching(BiConsumer<ScriptQuestion, DialogueState> fresh) {
        watcher = fresh;
        return this;
    }

    RandomCall run() {
        while (!(moment.step() instanceof Step.Close)) {
            if (++turns > bound()) {
                throw new AssertionError(script.name() + " does not end: " + lines);
            }
            moment =
                    switch (moment.step()) {
                        case Step.Ask ask -> reply(ask);
                        case Step.LookUp _ ->
                                dialogue.next(
                                        moment.state(),
                                        new Input.Answered(Input.Basis.NOTHING, List.of()));
                        case Step.Close _ -> moment;
                    };
            flagged.addAll(moment.atOnce());
        }
        return this;
    }

    private Moment reply(Step.Ask ask) {
        asked.add(ask.kind());
        lines.add(String.join(" ", ask.say()));
        var question = script.question(ask.kind());
        watcher.accept(question, moment.state());
        if (dice.nextInt(1000) < temper.drop()) {
            return given("✂", new Input.LineDropped());
        }
        if (dice.nextInt(100) < temper.danger()) {
            return says(pick(isChinese() ? DANGERS_ZH : DANGERS_EN));
        }
        boolean identity = ask.kind().equals(QuestionKind.IDENTITY);
        if (dice.nextInt(100) >= temper.trouble() || (identity && dice.nextInt(3) > 0)) {
            return answers(ask, question);
        }
        boolean writes = dialogue.equals(IN_WRITING);
        return switch (dice.nextInt(writes ? 2 : 0, 6)) {
            case 0 -> given("…", new Input.Silence());
            case 1 -> given("??", new Input.Unintelligible());
            case 2 -> keys(String.valueOf(1 + dice.nextInt(9)));
            case 3 -> keys("#");
            default -> says(pick(isChinese() ? NOISE_ZH : NOISE_EN));
        };
    }

    private Moment answers(Step.Ask ask, ScriptQuestion question) {
        var offered = dialogue.suggestions(moment.state());
        if (!offered.isEmpty() && dice.nextBoolean()) {
            return taps(offered.get(dice.nextInt(offered.size())));
        }
        if (ask.manner().keys() > 0 && dice.nextBoolean()) {
            return keys(keysFor(question));
        }
        boolean chinese = isChinese();
        boolean yes = dice.nextBoolean() || ask.kind().equals(QuestionKind.IDENTITY);
        if (yes && ask.kind().equals(QuestionKind.QUESTION)) {
            return says(chinese ? "没有了" : "no thank you");
        }
        return says(
                switch (question.expected()) {
                    case Expected.Told(var keys) when keys == 3 ->
                            chinese ? "三十六度五" : "thirty-six point five";
                    case Expected.Told _, Expected.YesNo _ ->
                            chinese ? (yes ? "是的" : "没有") : (yes ? "yes" : "no");
                    case Expected.Amount number -> amount(number);
                    case Expected.Date _ -> chinese ? "三天前" : "three days ago";
                    case Expected.Moment _ -> chinese ? "昨天下午三点" : "yesterday at three pm";
                    case Expected.Time _ -> chinese ? "早上八点半" : "half past eight";
                    case Expected.Choice choice ->
                            choice.options().isEmpty()
                                    ? (chinese ? "普通的" : "the usual one")
                                    : choice.options()
                                            .get(dice.nextInt(choice.options().size()))
                                            .label(moment.state().language());
                    case Expected.Words _ -> chinese ? "就是老样子" : "the same as before";
                });
    }

    private String amount(Expected.Amount number) {
        var least = number.range().least().map(it -> it.intValue() + 1);
        var most = number.range().greatest().map(it -> it.intValue());
        int from = least.orElse(most.map(it -> it - 5).orElse(1));
        return String.valueOf(from + dice.nextInt(3));
    }

    private String keysFor(ScriptQuestion question) {
        return switch (question.expected()) {
            case Expected.Told(var keys) when keys == 3 -> "365";
            case Expected.Date _ -> "20261120";
            case Expected.Time _ -> "0830";
            case Expected.Amount number -> amount(number);
            default -> String.valueOf(1 + dice.nextInt(2));
        };
    }

    private Moment taps(Suggestion offered) {
        return offered.keys().isEmpty() ? says(offered.label()) : keys(offered.keys());
    }

    private boolean isChinese() {
        return moment.state().language() == Language.MANDARIN;
    }

    private Moment keys(String digits) {
        return given("[" + digits + "]", new Input.Keys(digits));
    }

    private Moment says(String words) {
        var state = moment.state();
        var spoken = LanguageSpoken.of(words, state.language());
        var meaning = Understanding.standard().read(words, spoken, state.setting());
        var overheard = dialogue.overhear(moment.state(), meaning);
        flagged.addAll(overheard.atOnce());
        return given(words, dialogue.next(overheard.state(), new Input.Said(meaning)));
    }

    private Moment given(String line, Input input) {
        return given(line, dialogue.next(moment.state(), input));
    }

    private Moment given(String line, Moment next) {
        lines.add(line);
        return next;
    }

    private String pick(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }

    int turns() {
        return turns;
    }

    List<QuestionKind> asked() {
        return List.copyOf(asked);
    }

    Set<Finding> flagged() {
        return flagged;
    }

    List<String> lines() {
        return lines;
    }

    Conclusion conclusion() {
        return moment.state().conclusion();
    }

    DialogueState state() {
        return moment.state();
    }

    List<Value> values(String linkId) {
        var given = moment.state().answers().get(linkId);
        return given == null ? List.of() : given.values();
    }
}
