package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.signin.Authenticator;

/** The first sign-in of somebody new and the second one, with an authenticator. */
class SignInBrowserTest extends BrowserTest {

    private static final String OWN_PASSWORD = "three pines sing at the gate";
    private static final int STEP_SECONDS = 30;
    private static final int PHONE_WIDTH = 390;

    @Override
    ConsoleFixture service(Path folder) throws IOException {
        return new ConsoleFixture(folder, "--warmline.sign-in.second-factor=true");
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 设置自己的密码, 设置手机验证器, 您的备用码, 第二步：验证码, 今天的随访",
        "en, Choose your own password, Set up your authenticator, Your recovery codes,"
                + " Second step: the code, Follow-ups today"
    })
    void somebodyNewSetsUpTheirSignInAndUsesIt(
            String language,
            String password,
            String factor,
            String codes,
            String code,
            String today) {
        var name = "new." + language.toLowerCase(Locale.ROOT);
        console.enrolNew(name, Role.WORKER, ConsoleFixture.GRID);
        var page = desk.page("/sign-in?lang=" + language);
        page.setViewportSize(PHONE_WIDTH, 844);
        signIn(page, name, ConsoleFixture.PASSWORD);

        assertThat(page.locator("h1")).hasText(password);
        choose(page, "password1234");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        choose(page, OWN_PASSWORD);

        assertThat(page.locator("h1")).hasText(factor);
        assertThat(page.locator("svg.qr path")).hasAttribute("d", Pattern.compile("M4 4h1.*"));
        assertThat(Desk.overflow(page)).isEmpty();
        var telephone = new Authenticator(page.locator(".secret").innerText());
        page.locator("#code").fill("000000");
        page.locator("form button.primary").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.locator("#code").fill(telephone.code(now()));
        page.locator("form button.primary").click();

        assertThat(page.locator("h1")).hasText(codes);
        assertThat(page.locator(".codes li")).hasCount(10);
        var recovery = page.locator(".codes li").first().innerText();
        page.locator("a.primary").click();
        assertThat(page.locator("h1")).hasText(today);

        page.locator(".who button").click();
        signIn(page, name, OWN_PASSWORD);
        assertThat(page.locator("h1")).hasText(code);
        page.locator("#code").fill(telephone.code(now().plusSeconds(STEP_SECONDS)));
        page.locator("form button.primary").click();
        assertThat(page.locator("h1")).hasText(today);

        page.locator(".who button").click();
        signIn(page, name, OWN_PASSWORD);
        page.locator("#code").fill(recovery);
        page.locator("form button.primary").click();
        assertThat(page.locator("h1")).hasText(today);
    }

    private Instant now() {
        return console.the(Clock.class).instant();
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("form button").click();
    }

    private static void choose(Page page, String password) {
        page.locator("#new-password").fill(password);
        page.locator("#again").fill(password);
        page.locator("form button.primary").click();
    }
}
