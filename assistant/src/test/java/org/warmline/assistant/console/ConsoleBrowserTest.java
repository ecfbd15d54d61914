package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a worker sees and does, in a real browser against the real service. */
class ConsoleBrowserTest extends BrowserTest {

    private static final int PHONE_WIDTH = 400;

    @Test
    void aWrongPasswordSaysSo() {
        var page = desk.page("/sign-in");

        page.locator("#username").fill(ConsoleFixture.WORKER);
        page.locator("#password").fill("not the password");
        page.locator("form button").click();

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("用户名或密码不对，请再试一次。");
    }

    @Test
    void thePagesAreChineseUntilSomebodyAsksForEnglish() {
        var page = desk.signedIn();
        assertThat(page.locator("h1")).hasText("今天的随访");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.locator("a[lang=en]").click();

        assertThat(page.locator("h1")).hasText("Follow-ups today");
        page.navigate("/flags");
        assertThat(page.locator("h1")).hasText("Needs a person");
    }

    @Test
    void theSumOfARoundAddsUp() {
        var page = desk.signedIn();

        var figures =
                Pattern.compile("\\d+")
                        .matcher(page.locator(".sum[data-round='1']").innerText())
                        .results()
                        .mapToInt(figure -> Integer.parseInt(figure.group()))
                        .toArray();

        assertThat(figures).hasSize(4);
        assertThat(figures[0]).isEqualTo(2).isEqualTo(figures[1] + figures[2] + figures[3]);
        page.locator(".chips a").nth(2).click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("王**");
    }

    @Test
    void whoTalksIsSeenAndWhatIsSaidIsHiddenButForWhatIsTelling() {
        var page = desk.signedIn();

        console.theResidentIsSaying("我是王秀英，我胸口疼");

        assertThat(page.locator(".hearing")).hasText("·······胸口疼");
        assertThat(page.content()).doesNotContain(ConsoleFixture.NAME);
    }

    @Test
    void anEmergencyIsOnEveryPageUntilSomebodyTakesIt() {
        var flag = console.emergency();
        var today = desk.signedIn();
        var list = desk.page("/flags");
        assertThat(today.locator("[data-alarm]")).isVisible();
        assertThat(list.locator("[data-alarm]")).isVisible();

        console.aColleagueTakes(flag);

        assertThat(today.locator("[data-alarm]")).hasCount(0);
        assertThat(list.locator("[data-alarm]")).hasCount(0);
        assertThat(list.locator(".flags")).containsText(ConsoleFixture.COLLEAGUE + " 已接手");
    }

    @Test
    void anEmergencyIsHeardUntilSomebodyTakesIt() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.locator("[data-alarm]").waitFor();
        page.waitForFunction(
                "() => !alarmSound.paused || !document.querySelector('[data-sound-on]').hidden");
        if (page.locator("[data-sound-on]").isVisible()) {
            page.locator("[data-sound-on]").click();
        }
        page.waitForFunction("() => alarmSound.currentTime > 0");

        console.aColleagueTakes(flag);

        page.waitForFunction("() => alarmSound.paused");
    }

    @Test
    void anEmergencyComesUpOnAPageThatIsOpen() {
        var page = desk.signedIn();
        assertThat(page.locator("[data-alarm]")).hasCount(0);

        console.emergency();

        assertThat(page.locator("[data-alarm]")).isVisible();
    }

    @Test
    void listsAreMaskedAndTheOpenedFlagIsClear() {
        var flag = console.emergency();
        var page = desk.signedIn();
        for (var list : new String[] {"/", "/flags", "/follow-ups/" + console.followUp()}) {
            page.navigate(list);
            assertThat(page.locator("main")).containsText("王**");
            assertThat(page.content())
                    .doesNotContain(
                            ConsoleFixture.NAME, ConsoleFixture.PHONE, ConsoleFixture.ADDRESS);
        }

        page.navigate("/flags");
        page.locator(".flags a").click();

        assertThat(page).hasURL(Pattern.compile("/flags/" + flag + "$"));
        assertThat(page.locator(".who-is-it")).containsText(ConsoleFixture.NAME);
        assertThat(page.locator(".who-is-it")).containsText(ConsoleFixture.PHONE);
        assertThat(page.locator("mark")).hasText(ConsoleFixture.TELLING);
    }

    @Test
    void listeningBeginsTwoSecondsBeforeTheTellingWords() {
        var flag = console.emergency();
        var page = desk.signedIn();

        var sound =
                page.waitForResponse(
                        answer -> answer.url().contains("/recordings/"),
                        () -> page.navigate("/flags/" + flag));
        page.evaluate(
                """
                () => { const sound = document.querySelector('#sound');
                        sound.addEventListener('playing', () => { window.began = sound.currentTime; },
                                { once: true }); }
                """);
        page.locator("[data-play]").click();
        page.waitForFunction("() => window.began !== undefined");

        assertThat(sound.status()).isEqualTo(206);
        assertThat(((Number) page.evaluate("window.began")).doubleValue()).isBetween(5.0, 6.0);
    }

    @Test
    void wordsAppearOnAnOpenPageAsTheyAreSaid() {
        var page = desk.signedIn();
        page.navigate("/follow-ups/" + console.followUp());
        assertThat(page.locator(".talk")).containsText(ConsoleFixture.SENTENCE);
        page.evaluate("window.notReloaded = true");

        console.theResidentSays("没有咳嗽");

        assertThat(page.locator(".talk")).containsText("没有咳嗽");
        assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
    }

    @Test
    void aFlagIsTakenWithTheKeyboardAlone() {
        console.emergency();
        var page = desk.page("/sign-in");
        page.keyboard().type(ConsoleFixture.WORKER);
        page.keyboard().press("Tab");
        page.keyboard().type(ConsoleFixture.PASSWORD);
        page.keyboard().press("Enter");
        page.locator("[data-alarm]").waitFor();

        enter(page, "[data-alarm] a");
        enter(page, ".flags a");
        enter(page, "form[action$=take] button");

        assertThat(page.locator("main")).containsText(ConsoleFixture.WORKER + " 已接手");
        assertThat(page.locator("[data-alarm]")).hasCount(0);
    }

    @Test
    void withTextTwiceAsLargeNothingLeavesAPhonesScreen() {
        var flag = console.emergency();
        var page = desk.signedIn();
        page.setViewportSize(PHONE_WIDTH, 800);
        for (var path :
                new String[] {
                    "/?lang=en",
                    "/sign-in",
                    "/flags",
                    "/flags/" + flag,
                    "/follow-ups/" + console.followUp(),
                    "/?lang=zh-CN",
                    "/flags/" + flag
                }) {
            page.navigate(path);
            page.evaluate("document.documentElement.style.fontSize = '36px'");

            assertThat(Desk.overflow(page)).as("too wide on " + path).isEmpty();
        }
    }

    private static void enter(Page page, String place) {
        page.locator(place).first().waitFor();
        Desk.tabTo(page.locator(place).first());
        page.keyboard().press("Enter");
    }
}
