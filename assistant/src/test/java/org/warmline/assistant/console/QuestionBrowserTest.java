package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.Grids;

/** From a question that nothing covers to the answer that whoever asked it will hear. */
class QuestionBrowserTest extends BrowserTest {

    private static final String LATE = "猫能托人喂吗";

    @Override
    void furnish() throws Exception {
        var _ = KnowledgeDesk.fill(console);
    }

    @Test
    void aWorkerWritesOneAnswerAnotherSignsItAndWhoAskedWillHearIt() {
        var worker = desk.signedIn();
        worker.locator("a[href='/questions']").first().click();
        assertThat(worker.locator("main")).containsText("快**");
        assertThat(worker.locator("main")).not().containsText("快递");
        worker.locator("main table a").first().click();
        assertThat(worker.locator("main")).containsText(KnowledgeDesk.PARCEL_TOO);

        write(worker, "快递能放在门口吗", "可以，请快递员放在门口。");

        assertThat(worker.locator("[role=status]")).containsText("另一个人签发");
        assertThat(due()).isEmpty();
        var supervisor = supervisor();
        supervisor.navigate("/questions");
        supervisor.locator("a[href^='/library/document']").click();
        assertThat(supervisor.locator("main")).containsText("放在门口");
        supervisor.locator("form[action$=sign] button").click();
        assertThat(supervisor.locator("[role=status]")).containsText("已签发");
        supervisor.navigate("/questions");
        assertThat(supervisor.locator("main")).containsText("2 个已有答复");
        assertThat(due()).hasSize(2).extracting(DueAnswer::answer).containsOnly("可以，请快递员放在门口。");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        var cat = console.uncovered(LATE);
        var worker = desk.signedIn();
        worker.navigate("/questions/" + cat);
        worker.locator("#answerEn").fill("A neighbour may feed it.");

        write(worker, "猫能托人喂吗", "可以请邻居喂。");

        assertThat(worker.locator("[role=alert]")).containsText("没有写全");
        assertThat(worker.locator("#answerZh")).hasValue("可以请邻居喂。");
        assertThat(worker.locator("#answerEn")).hasValue("A neighbour may feed it.");
    }

    @Test
    void whatIsAboutOnePersonIsHandedOver() {
        var lost = console.uncovered("我的钥匙谁拿着");
        var worker = desk.signedIn();
        worker.navigate("/questions/" + lost);

        worker.locator("form[action$=hand-over] button").click();

        assertThat(worker.locator("[role=status]")).containsText("由您直接答复");
        assertThat(console.the(Answering.class).open(Grids.ALL))
                .noneMatch(group -> group.first().equals(lost));
    }

    private Page supervisor() {
        return desk.signedIn(ConsoleFixture.SUPERVISOR);
    }

    private static void write(Page page, String asked, String answer) {
        page.locator("#askedZh").fill(asked);
        page.locator("#answerZh").fill(answer);
        page.locator("#titleZh").fill("社区答复");
        page.locator("form[action$=answer] button").click();
    }

    private List<DueAnswer> due() {
        var resident =
                console.the(FollowUps.class).find(console.followUp()).orElseThrow().resident().id();
        return console.the(Questions.class).due(resident);
    }
}
