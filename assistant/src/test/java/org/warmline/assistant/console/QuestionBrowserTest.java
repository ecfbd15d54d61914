package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.Grids;

/** From a question that nothing covers to the answer that whoever asked it will hear. */
class QuestionBrowserTest extends BrowserTest {

    private static final String LATE = "猫能托人喂吗";
    private static final String SCRIPT = "&lt;img src=x onerror=alert(1)&gt;";

    @Override
    void furnish() throws Exception {
        var _ = KnowledgeDesk.fill(console);
    }

    @Test
    void aWorkerWritesOneAnswerAnotherSignsItAndWhoAskedWillHearIt() {
        var worker = desk.signedIn();
        worker.locator("a[href='/questions']").first().click();
        Desk.picture(worker, "questions", "zh-CN", 1366);
        assertThat(worker.locator("main")).containsText("快**");
        assertThat(worker.locator("main")).not().containsText("快递");
        worker.locator("main table a").first().click();
        assertThat(worker.locator("main")).containsText(KnowledgeDesk.PARCEL_TOO);
        Desk.picture(worker, "question", "zh-CN", 1366);

        write(worker, "快递能放在门口吗", "可以，请快递员放在门口。");

        assertThat(worker.locator("[role=status]")).containsText("另一个人签发");
        assertThat(due()).isEmpty();
        var supervisor = supervisor();
        supervisor.navigate("/questions");
        assertThat(supervisor.locator("a[href*='edition=']")).hasCount(0);
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

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 1366, 在开始的日子, 已作为草稿加入, 没有编号",
        "en, 390, is before the first day, Added as a draft, no number"
    })
    void aPaperIsBroughtInPutRightAndWaitsForAnotherPerson(
            String language, int width, String bad, String added, String number) {
        var page = supervisor();
        page.setViewportSize(width, 844);
        page.navigate("/library?lang=" + language);
        page.locator("#question").fill("狗粮找谁领");
        page.locator("#try-form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/library$"));
        Desk.picture(page, "library", language, width);
        assertThat(page.locator("main")).containsText("dog");

        upload(page, language, "<h1>通知</h1><p>请戴口罩。</p>", "2026-12-01");
        assertThat(page.locator("[role=alert]")).containsText(bad);
        assertThat(page.locator("#number")).hasValue(number);
        Desk.picture(page, "library-refused", language, width);

        upload(page, language, "<h1>楼道通知</h1><p>" + SCRIPT + "请戴口罩。</p>", "2026-12-03");
        assertThat(page.locator("[role=status]")).containsText(added);
        assertThat(page.locator("main")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("#number")).hasValue(number);
        page.locator("#of-region").fill("湖北省");
        page.locator("form[action$=revise] button").click();
        assertThat(page.locator("#of-region")).hasValue("湖北省");
        assertThat(page.locator("form[action$=sign]")).hasCount(0);
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "library-document", language, width);
        page.locator("form[action$=discard] button").click();
        assertThat(page.locator("main")).not().containsText("楼道通知");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 找到 1 份", "en, 390, Found 1 of"})
    void aDocumentIsFoundByItsWordsAndStateWithTheKeyboardAlone(
            String language, int width, String found) {
        var page = supervisor();
        page.setViewportSize(width, 844);
        page.navigate("/library?lang=" + language);

        page.locator("#text").focus();
        page.keyboard().type("狗粮 岗亭");
        page.locator("#state").selectOption("used");
        page.locator("#text").press("Enter");

        assertThat(page.locator("#found")).containsText(found);
        assertThat(page.locator("table.documents tbody tr")).hasCount(1);
        assertThat(page.locator("table.documents")).containsText("dog@1");
        assertThat(page.locator("#text")).hasValue("狗粮 岗亭");
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "library-found", language, width);
        page.locator("#state").selectOption("withdrawn");
        page.locator("#find-form button").click();
        assertThat(page.locator("table.documents")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 马上生效", "en, 390, in force at once"})
    void aGridIsPutIntoItsCommunityAndWhatReachesNobodyIsNamed(
            String language, int width, String saved) {
        console.the(LibraryDrafts.class)
                .upload(
                        new LibraryDrafts.Upload(
                                "lake.html",
                                "<p>东门不开。</p>".getBytes(StandardCharsets.UTF_8),
                                Map.of("id", "lake-" + language, "region", "湖北省/东湖社区"),
                                "lake-" + language),
                        new Actor("library.writer"));
        console.the(PolicyLibrary.class).sign("lake-" + language, 1, new Actor("library.second"));
        var page = supervisor();
        page.setViewportSize(width, 844);
        page.navigate("/library/grids?lang=" + language);
        var grid = page.locator("input[name=region]").first();
        grid.fill("");
        page.locator("main form button").click();
        assertThat(page.locator("#missed ~ ul")).containsText("湖北省/东湖社区");
        Desk.picture(page, "library-grids", language, width);

        grid.fill("湖北省/东湖社区");
        page.locator("main form button").click();

        assertThat(page.locator("[role=status]")).containsText(saved);
        assertThat(page.locator("#missed")).hasCount(0);
        assertThat(grid).hasValue("湖北省/东湖社区");
        assertThat(Desk.overflow(page)).isEmpty();
        console.the(PolicyLibrary.class).withdraw("lake-" + language, new Actor("library.second"));
    }

    @Test
    void whoSignsManySeesWhatEachReplacesAndFromWhereItIsWhateverItsName() {
        var details =
                Map.of(
                        "title", "猫粮的新通知",
                        "supersedes", "cat",
                        "issuer", "街道办",
                        "number", "武街〔2026〕8号",
                        "source", "https://example.org/cat");
        console.the(LibraryDrafts.class)
                .upload(
                        new LibraryDrafts.Upload(
                                "again.html",
                                "<p>猫粮在门口。</p>".getBytes(StandardCharsets.UTF_8),
                                details,
                                "cat, again"),
                        new Actor("library.writer"));
        var page = supervisor();
        page.navigate("/library/waiting");
        var card = page.locator(".card", new Page.LocatorOptions().setHasText("猫粮的新通知"));

        assertThat(card.locator(".notice.bad")).containsText("替代“cat”");
        assertThat(card).containsText("街道办 武街〔2026〕8号");
        assertThat(card).containsText("https://example.org/cat");
        Desk.picture(page, "library-waiting", "zh-CN", 390);
        card.locator("input[name=chosen]").check();
        page.locator("form[action$=sign-many] button").first().click();

        assertThat(page.locator("[role=status]")).containsText("已签发 1 份");
        assertThat(card).hasCount(0);
    }

    private static void upload(Page page, String language, String html, String to) {
        var name = "paper-" + language + ".html";
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(name, "text/html", html.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[action$=upload] details").evaluate("it => { it.open = true; }");
        page.locator("#number").fill(language.equals("en") ? "no number" : "没有编号");
        page.locator("#valid-from").fill("2026-12-02");
        page.locator("#valid-to").fill(to);
        page.locator("form[action$=upload] button").click();
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
