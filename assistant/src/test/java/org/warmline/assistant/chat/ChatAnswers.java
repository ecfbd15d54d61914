package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.FirstLibrary;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.PolicySources;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.policy.ToldAnswer;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.resident.Grids;

/** What is asked: answered from a document, or left to a person. */
interface ChatAnswers extends ChatTheme {

    @Test
    default void aQuestionIsAnsweredWithItsSource() {
        FirstLibrary.begin(casework());
        var browser = open();

        assertThat(browser.says("我能下楼拿快递吗？")).contains("不要出家门");
        assertThat(browser.sees().getLast().content().citation().orElseThrow().title())
                .isEqualTo("居家隔离说明");
        assertThat(toldToday())
                .containsExactly(browser.sees().getLast().content().lines().getFirst());
        assertThat(browser.says("那倒垃圾呢？")).contains("不要出家门");
        // nothing says what holds for her
        assertThat(browser.says("那我老婆呢？")).contains("不知道");
        assertThat(browser.says("May I go out?")).contains("do not leave your home");
    }

    @Test
    default void whoAskedReadsTheAnswerOnceItIsSignedAndCanReadWhereItStands() {
        var browser = confirmed();
        browser.says("图书室借书要押金吗？");
        var draft = answerByZhao();
        assertThat(browser.sees()).hasSize(2);

        the(PolicyLibrary.class).sign(draft, 1, new Actor("qian"));

        assertThat(browser.sees()).hasSize(3);
        var told = browser.sees().getLast().content();
        assertThat(told.lines()).contains("借书不收钱。");
        assertThat(told.citation().orElseThrow().readable()).isTrue();
        assertThat(toldToday()).containsExactly("借书不收钱。");
        assertThat(the(PolicySources.class).find(draft, 1).orElseThrow().title()).isEqualTo("社区答复");
    }

    @Test
    default void whatNothingCoversIsLeftToAPersonAndSaidSo() {
        var browser = confirmed();

        assertThat(browser.says("小区的游泳池几号换水？")).contains("不知道", "社区工作人员");

        assertThat(questions()).isEqualTo(1);
    }

    @Test
    default void aQuestionOfSomebodyUnknownIsKeptWithoutANameAndGetsOneLater() {
        var browser = open();
        assertThat(browser.says("小区的游泳池几号换水？")).contains("先在上面确认");
        assertThat(askers()).containsExactly(Optional.empty());

        browser.confirms("王", YEAR);

        assertThat(askers()).contains(Optional.of(wang().id().value()));
    }

    private String answerByZhao() {
        var grounds = new Reply.Grounds("社区答复", "", "", LocalDate.of(2020, 1, 1), Optional.empty());
        var reply = new Reply(Language.MANDARIN, "图书室借书要押金吗", "借书不收钱。", grounds);
        var question =
                casework()
                        .jdbc()
                        .sql("select id from question")
                        .query((row, _) -> new QuestionId(row.getObject("id", UUID.class)))
                        .single();
        return the(Answering.class)
                .answer(Set.of(question), List.of(reply), Grids.ALL, ZHAO)
                .getFirst();
    }

    private List<String> toldToday() {
        return the(PolicyLibrary.class).told(LocalDate.now(casework().clock())).stream()
                .map(ToldAnswer::said)
                .toList();
    }

    private List<Optional<Object>> askers() {
        return casework().jdbc().sql("select resident from question").query().listOfRows().stream()
                .map(row -> Optional.ofNullable(row.get("resident")))
                .toList();
    }
}
