package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;

/** A supervisor's lists and a worker's residents, in a real browser against the real service. */
class ResidentBrowserTest extends BrowserTest {

    private static final String SUPERVISOR = "wu.fang";
    private static final String SECOND = "zheng.jun";
    private static final String LIST =
            """
            姓名,性别,手机号,出生年份,地址,网格,隔离开始,隔离结束,身份证号,备注
            赵桂兰,女,13000000071,1948,晴川小区3栋,grid-7,2020-02-03,,42010000000000000X,
            钱建军,男,1.30E+10,1962,晴川小区3栋,grid-7,,,,
            孙小宝,男,13000000073,2015,晴川小区4栋,grid-8,,,,=1+1
            """;

    @Override
    void furnish() {
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
        console.enrol(SECOND, Role.SUPERVISOR);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,1366,768,不收 1",
        "zh-CN,390,844,不收 1",
        "en,1366,768,1 refused",
        "en,390,844,1 refused"
    })
    void aListIsLookedAtConfirmedAndTakenBack(
            String language, int width, int height, String refused) {
        var page = desk.signedIn(SUPERVISOR);
        page.setViewportSize(width, height);
        page.navigate("/residents/import?lang=" + language);
        Desk.picture(page, "import-form", language, width);

        send(page, LIST.getBytes(UTF_8));

        assertThat(page).hasURL(Pattern.compile("/residents/import/[0-9a-f-]{36}$"));
        assertThat(page.locator(".sum")).containsText(refused);
        assertThat(page.locator(".refused")).hasCount(1);
        assertThat(page.locator(".refused")).containsText("钱**");
        assertThat(page.content()).doesNotContain("钱建军", "赵桂兰", "13000000071", "4201");
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "import-preview", language, width);

        page.locator("form[action$=confirm] button").click();

        page.locator("form[action$=undo]").waitFor();
        assertThat(page.locator("form[action$=confirm]")).hasCount(0);
        page.locator("details").first().locator("summary").click();
        assertThat(page.locator("details").first().locator("a.name")).hasCount(2);
        Desk.picture(page, "import-done", language, width);
        page.locator("form[action$=undo] button").click();

        assertThat(page.locator("form[action$=undo]")).hasCount(0);
        assertThat(page.locator("details a.name")).hasCount(0);
    }

    @Test
    void whatIsWrongWithAFileIsSaidOnThePage(@TempDir Path folder) throws IOException {
        var page = desk.signedIn(SUPERVISOR);
        page.navigate("/residents/import");

        send(page, "%PDF-1.7".getBytes(UTF_8));
        assertThat(page.locator("#problem")).containsText("这不是表格文件");

        var large = folder.resolve("large.csv");
        Files.write(large, new byte[50 * 1024 * 1024]);
        page.locator("#file").setInputFiles(large);
        page.locator("#upload button").click();
        assertThat(page.locator("#problem")).containsText("文件太大");
    }

    @Test
    void aResidentIsFoundOpenedChangedAndTheChangeTakenBack() {
        var page = desk.signedIn();
        page.navigate("/residents");
        assertThat(page.content()).doesNotContain(ConsoleFixture.NAME, ConsoleFixture.PHONE);
        Desk.picture(page, "residents", "zh-CN", 1280);

        page.locator("#text").fill("王秀英 0041");
        page.locator("form[role=search] button").click();
        assertThat(page).hasURL(Pattern.compile("/residents/search$"));
        page.locator("td a.name").click();

        assertThat(page.locator("h1")).containsText("王**");
        assertThat(page.content()).doesNotContain(ConsoleFixture.NAME, ConsoleFixture.ADDRESS);
        page.locator("#why").selectOption("CALL");
        page.locator("form:has(#why) button").click();
        assertThat(page.locator("h1")).containsText(ConsoleFixture.NAME);
        assertThat(page.locator(".who-is-it")).containsText(ConsoleFixture.ADDRESS);
        Desk.picture(page, "resident", "zh-CN", 1280);

        page.locator("summary").last().click();
        page.locator("form[action$=stop-calls] button").click();
        assertThat(page.locator(".mark-word").first()).hasText("不要机器打电话");
        page.locator("form[action$=undo] button").click();
        assertThat(page.locator(".mark-word")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,首选时间要填开始和结束两个", "en,both a beginning and an end"})
    void oneTimeAloneIsNoWishAndWipesNone(String language, String said) {
        var page = desk.signedIn();
        page.navigate("/residents?lang=" + language);
        page.locator("td a.name").first().click();
        page.locator("#from").evaluate("it => it.closest('details').open = true");
        page.locator("#from").fill("09:00");
        page.locator("input[name=to]").fill("11:00");
        page.locator("form[action$=hours] button").click();
        page.locator("#from").evaluate("it => it.closest('details').open = true");

        page.locator("input[name=to]").fill("");
        page.locator("form[action$=hours] button").click();

        assertThat(page.locator("[role=alert]")).containsText(said);
        assertThat(page.locator("#from")).hasValue("09:00");
        page.locator("#zone").evaluate("it => it.closest('details').open = true");
        page.locator("#zone").fill("Asia/Nowhere");
        page.locator("form[action$=zone] button").click();
        assertThat(page.locator("[role=alert]")).containsText("Asia/Urumqi");
        page.locator("#zone").evaluate("it => it.closest('details').open = true");
        page.locator("#zone").fill("Asia/Urumqi");
        Desk.picture(page, "resident-wishes", language, 1280);
        page.locator("form[action$=zone] button").click();
        assertThat(page.locator("#zone")).hasValue("Asia/Urumqi");
        page.locator("form[action$=undo] button").click();
        assertThat(page.locator("#zone")).hasValue("");
    }

    @Test
    void whoIsMovedAwayIsGoneForTheOldWorkerAndTheMoveCanBeTakenBack() {
        var page = desk.signedIn();
        page.navigate("/residents");
        page.locator("td a.name").first().click();
        var address = page.url();

        page.locator("summary").nth(3).click();
        page.locator("#grid").fill("grid-9");
        page.locator("form[action$=move] button").click();

        assertThat(page).hasURL(Pattern.compile("/residents\\?changed="));
        assertThat(page.locator("td a.name")).hasCount(1);
        var gone = desk.page("/residents");
        assertThat(gone.request().get(address).status()).isEqualTo(404);
        page.locator("form[action$=undo] button").click();
        assertThat(page.locator("h1")).containsText("**");
    }

    @Test
    void anExportNeedsASecondPersonAndIsTakenOnce() throws IOException {
        var page = desk.signedIn(SUPERVISOR);
        page.navigate("/releases");
        page.locator("#grid").selectOption(ConsoleFixture.GRID);
        page.locator("#reason").fill("街道要核对名单");
        page.locator("form[action$='/releases'] button").click();
        assertThat(page.locator("form[action$=residents]")).hasCount(0);
        Desk.picture(page, "releases", "zh-CN", 1280);

        try (var other = anotherDesk()) {
            var second = other.signedIn(SECOND);
            second.navigate("/releases?lang=en");
            assertThat(second.locator(".release")).containsText("街道要核对名单");
            Desk.picture(second, "releases-second", "en", 1280);
            second.locator("form[action$=approve] button").click();
            assertThat(second.locator(".release")).hasCount(0);
        }

        page.navigate("/releases");
        var download =
                page.waitForDownload(
                        () -> page.locator("form[action$=residents] button").last().click());
        var csv = Files.readString(download.path());
        assertThat(csv).contains(SUPERVISOR + " + " + SECOND, ConsoleFixture.NAME);
        page.navigate("/releases");
        assertThat(page.locator("form[action$=residents]")).hasCount(0);
    }

    @Test
    void oneResidentIsTypedInAndAMistakeIsSaidAtOnce() {
        var page = desk.signedIn();
        page.navigate("/residents/new");
        page.locator("#NAME").fill("周美玲");
        page.locator("#PHONE").fill("1300000");
        page.locator("#GRID").fill(ConsoleFixture.GRID);
        page.locator("form.card button").click();
        assertThat(page.locator("[role=alert]")).containsText("手机号");
        Desk.picture(page, "resident-new", "zh-CN", 1280);

        page.locator("#PHONE").fill("130 0000 0077");
        page.locator("form.card button").click();

        assertThat(page).hasURL(Pattern.compile("/residents/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).containsText("周** …77");
    }

    static void send(Page page, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload("名单.csv", "text/csv", file));
        page.locator("#upload button").click();
    }
}
