package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Telephone;

/**
 * A number that was wrong is put right, by hand or by a list, and never makes two of one person.
 */
class SamePersonBrowserTest extends BrowserTest {

    private static final String SUPERVISOR = "wu.fang";

    @Override
    void furnish() {
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
        var end = new EarlyEnd(li().quarantine().to(), EarlyEnd.Reason.HOSPITAL);
        console.the(ResidentChanges.class)
                .change(li().id(), new Change.End(end), new Actor(SUPERVISOR));
    }

    private MaskedResident li() {
        return console.the(Residents.class).byPhone(new Telephone("+8613000000042")).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1366,768,手机号", "en,390,844,Telephone"})
    void aWrongNumberIsPutRightAndTheChangeTakenBack(
            String language, int width, int height, String column) {
        var page = desk.signedIn();
        page.setViewportSize(width, height);
        page.navigate("/residents?lang=" + language);
        page.locator("td a.name").first().click();
        page.locator("#correct summary").click();
        assertThat(page.locator("#PHONE")).hasCount(0);
        page.locator("#correct form[action$=show] button").click();

        assertThat(page.locator("#PHONE")).hasValue("130 0000 0041");
        assertThat(page.locator("#ADDRESS")).hasValue(ConsoleFixture.ADDRESS);
        assertThat(page.locator("#SURNAME")).hasValue("");
        page.locator("#PHONE").fill("1300000");
        page.locator("form[action$=correct] button").click();
        assertThat(page.locator("#correct [role=alert]")).containsText(column);
        assertThat(page.locator("#PHONE")).hasValue("1300000");
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "resident-correct", language, width);

        page.locator("#PHONE").fill("130-0000-0078");
        page.locator("form[action$=correct] button").click();
        assertThat(page).hasURL(Pattern.compile("/residents/[0-9a-f-]{36}\\?changed="));
        assertThat(page.locator("h1")).containsText("…78");
        Desk.picture(page, "resident-corrected", language, width);
        page.locator("form[action$=undo] button").click();
        assertThat(page.locator("h1")).containsText("…41");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1366,768,请看一下：2 行", "en,390,844,Please look at these: 2 rows"})
    void whoWouldBeCalledTwiceOrNotAtAllStandsOutAndOneWordPutsItRight(
            String language, int width, int height, String heading) {
        var page = desk.signedIn(SUPERVISOR);
        page.setViewportSize(width, height);
        page.navigate("/residents/import?lang=" + language);
        var later = li().quarantine().to().plusDays(7);
        ResidentBrowserTest.send(
                page,
                """
                姓名,手机号,网格,隔离结束
                王秀英,13000000079,grid-1,
                李建国,13000000042,grid-1,%s
                """
                        .formatted(later)
                        .getBytes(UTF_8));

        assertThat(page.locator("#look")).containsText(heading);
        assertThat(page.locator(".look")).hasCount(2);
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "import-look", language, width);

        page.locator(".look form button").click();
        assertThat(page.locator(".look form button")).hasCount(1);
        assertThat(page.locator(".look a.name")).hasCount(2);
        Desk.picture(page, "import-same", language, width);
        page.locator("form[action$=confirm] button").click();
        page.locator("form[action$=undo] button").waitFor();
        assertThat(console.the(Residents.class).byPhone(new Telephone("+8613000000041"))).isEmpty();
        page.locator("form[action$=undo] button").click();
        assertThat(page.locator("form[action$=undo]")).hasCount(0);
        assertThat(console.the(Residents.class).byPhone(new Telephone("+8613000000041")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1366", "en,390"})
    void whoIsTypedInWithAnotherNumberIsPerhapsThereAlready(String language, int width) {
        var page = desk.signedIn();
        page.setViewportSize(width, 800);
        page.navigate("/residents/new?lang=" + language);
        page.locator("#NAME").fill(ConsoleFixture.NAME);
        page.locator("#PHONE").fill("130 0000 0076");
        page.locator("#GRID").fill(ConsoleFixture.GRID);
        page.locator("form.card button").click();

        assertThat(page.locator("[role=alert] a.name")).hasCount(1);
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "resident-alike", language, width);
        page.locator("[role=alert] a.name").click();
        assertThat(page.locator("h1")).containsText("王** …41");
    }
}
