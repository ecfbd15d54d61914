package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagState;
import org.warmline.assistant.flag.Flags;

/** The life of a flag as a worker lives it, and the pages around it. */
class FlagBrowserTest extends BrowserTest {

    private static final Route.FulfillOptions EMPTY =
            new Route.FulfillOptions().setContentType("text/javascript").setBody("");
    private static final String SUPERVISOR = "chen.jie";

    @Override
    void furnish() {
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
        PastDays.write(console);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void fromTodayToAHandledFlagInThreeTapsAndBackAgain(int width, int height) {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.setViewportSize(width, height);

        page.locator("nav a[href='/flags']").click();
        page.locator(".flags a").first().click();
        page.locator("form[action$=resolve] button").first().click();

        assertThat(page.locator(".undo")).containsText("已处理完");
        assertThat(state(flag)).isEqualTo(FlagState.RESOLVED);

        page.locator(".undo button").click();

        assertThat(page.locator(".who-has-it")).containsText("等");
        assertThat(state(flag)).isEqualTo(FlagState.OPEN);
        assertThat(Desk.overflow(page)).isEmpty();
    }

    @Test
    void oneTapCallsAndTakes() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.navigate("/flags/" + flag);
        assertThat(page.locator("[data-call]")).hasAttribute("href", "tel:" + ConsoleFixture.PHONE);
        page.evaluate(
                "document.addEventListener('click', e => e.preventDefault(), {capture: true})");

        page.locator("[data-call]").click();

        assertThat(page.locator(".who-has-it")).containsText("已接手");
        assertThat(page.locator(".steps")).containsText("给住户打电话");
        assertThat(page.locator(".undo")).isVisible();
        assertThat(state(flag)).isEqualTo(FlagState.TAKEN);
    }

    @Test
    void theButtonPlaysFromShortlyBeforeTheTellingWordsAndWhatWasHeardUnclearlyIsSaid() {
        var page = desk.signedIn();
        page.navigate("/flags/" + console.emergency());

        assertThat(page.locator("blockquote mark")).hasText(ConsoleFixture.TELLING);
        assertThat(page.locator("[data-play]")).hasAttribute("data-from", "5.0");
        assertThat(page.locator("main")).containsText("听得不太清楚（把握 45 %）");
    }

    @Test
    void aFlagIsPassedOnWithANoteAndBelongsToTheOther() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.navigate("/flags/" + flag);

        page.locator("details summary.button").click();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(ConsoleFixture.COLLEAGUE))
                .check();
        page.locator("#pass-note").fill("我在医院，请接手");
        page.locator("form[action$=pass-on] button").click();

        assertThat(page.locator(".undo")).containsText("已转给同事");
        assertThat(page.locator(".flags")).containsText(ConsoleFixture.COLLEAGUE + " 负责");
        page.navigate("/flags/" + flag);
        assertThat(page.locator(".steps q")).hasText("我在医院，请接手");
    }

    @Test
    void aNoteMayFollow() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.navigate("/flags/" + flag);
        page.locator("form[action$=resolve] button").last().click();

        page.locator(".undo a").click();
        page.locator("#note").fill("电视里的声音");
        page.locator("form[action$=note] button").click();

        page.waitForResponse(
                answer -> answer.url().endsWith("/live"), () -> page.navigate("/flags/" + flag));
        assertThat(page.locator("#note")).hasValue("电视里的声音");
        assertThat(page.locator(".who-has-it")).containsText("误报");
    }

    @Test
    void undoWorksWithoutAnyScript() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.navigate("/flags/" + flag);
        page.locator("form[action$=resolve] button").first().click();
        page.route("**/*.js", route -> route.fulfill(EMPTY));
        page.reload();

        assertThat(page.locator("[data-countdown]"))
                .hasText(Pattern.compile("（\\d\\d:\\d\\d:\\d\\d 前）"));
        page.locator(".undo button").click();

        assertThat(state(flag)).isEqualTo(FlagState.OPEN);
    }

    @Test
    void theLastDaysAreAPictureWithATableBesideIt() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.setViewportSize(390, 844);
        page.navigate("/flags/" + flag);

        assertThat(page.locator(".course .point")).hasCount(23);
        assertThat(page.locator(".course .point.high")).hasCount(1);
        assertThat(page.locator(".course > svg .missed")).hasCount(1);
        assertThat(page.locator(".course .complaint")).hasText(new String[] {"咳嗽", "乏力", "呼吸困难"});
        assertThat(page.locator(".course desc")).hasText(Pattern.compile("最高 38.6"));
        page.locator(".course details summary").click();
        assertThat(page.locator(".course tbody tr")).hasCount(25);
        assertThat(Desk.overflow(page)).isEmpty();
    }

    @Test
    void theListShowsWhoseEachIsAndCanBeNarrowed() {
        console.emergency();
        var page = desk.signedIn();
        page.navigate("/flags");
        assertThat(page.locator(".filter a")).hasCount(4);
        assertThat(page.locator(".filter a").first()).containsText("1");

        page.locator(".filter a").nth(2).click();

        assertThat(page.locator(".filter a[aria-current]")).containsText("超时");
        assertThat(page.locator("main")).containsText("现在没有需要处理的");
    }

    @Test
    void aSupervisorEntersWhoIsOnDuty() {
        var page = desk.signedIn(SUPERVISOR);
        page.navigate("/duty");
        assertThat(page.locator("#office-person")).hasValue(ConsoleFixture.SUPERVISOR);
        page.locator("#office-person").selectOption(SUPERVISOR);
        page.locator("form[action$=street-office] button").click();
        assertThat(page.locator(".warn")).hasCount(0);

        page.locator("#grid").fill("grid-7");
        page.locator("#person").selectOption(ConsoleFixture.COLLEAGUE);
        page.locator("form[action$=shifts] button").click();
        assertThat(page.locator("main")).containsText("grid-7");

        page.locator("#grid").fill("grid-7");
        page.locator("#person").selectOption(ConsoleFixture.WORKER);
        page.locator("#begin").fill("20:00");
        page.locator("#end").fill("08:00");
        page.locator("form[action$=shifts] button").click();
        assertThat(page.locator(".entries")).containsText("20:00–08:00");
        page.locator("details summary", new Page.LocatorOptions().setHasText("grid-7")).click();
        assertThat(page.locator("details[open] tbody").last())
                .containsText(
                        Pattern.compile("00:00–08:00.*08:00–20:00.*20:00–24:00", Pattern.DOTALL));
        Desk.picture(page, "duty-by-the-hour", "zh-CN", 1366);

        page.locator("#grid").fill("grid-7");
        page.locator("#begin").fill("20:00");
        page.locator("form[action$=shifts] button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(new String[] {"没有保存"});
        page.locator("form[action$=remove] button").last().click();

        page.locator("#absent").selectOption(ConsoleFixture.COLLEAGUE);
        page.locator("#absent-from").fill("2020-01-01");
        page.locator("#absent-to").fill("2099-12-31");
        page.locator("form[action$=absences] button").click();
        assertThat(page.locator(".warn")).containsText(new String[] {"grid-7"});

        page.locator("form[action$=remove] button").last().click();
        page.locator("form[action$=remove] button").last().click();
        assertThat(page.locator(".warn")).hasCount(0);
    }

    @Test
    void aTrialThatFailsIsOnEveryPageWithWhatToDo() {
        var page = desk.signedIn(SUPERVISOR);
        page.navigate("/notices");
        var person =
                page.locator(".person")
                        .filter(new Locator.FilterOptions().setHasText(ConsoleFixture.COLLEAGUE));

        person.locator("summary").click();
        person.locator("select[name=first]").selectOption("email");
        person.locator("input[name=firstAddress]").fill("li.na@office.example");
        person.locator("form[action$=ways] button").click();
        assertThat(person).containsText("电子邮件");
        assertThat(page.content()).doesNotContain("office.example");
        person.locator("form[action$=try-out] button").click();

        page.waitForCondition(() -> {
            page.navigate("/duty");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return page.locator(".unheard").count() > 0;
        });
        page.locator(".unheard a").click();
        assertThat(page.locator(".warn")).containsText("服务器没有设置这种方式");
        page.locator("form[action$=seen] button").click();
        assertThat(page.locator(".warn")).hasCount(0);
    }

    private FlagState state(FlagId flag) {
        return console.the(Flags.class).find(flag).orElseThrow().progress().state();
    }
}
