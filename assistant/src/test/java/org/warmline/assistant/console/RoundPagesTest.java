package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The page of the rounds, in a browser. */
class RoundPagesTest extends BrowserTest {

    @Test
    void dialingIsStoppedByOneButtonAndGoesOnByAnother() {
        var page = rounds();

        page.locator("#stop ~ .three button").first().click();
        assertThat(page.locator(".notice.bad").first().textContent())
                .contains(ConsoleFixture.SUPERVISOR);
        page.locator("form[action='/rounds/go-on'] button").click();
        assertThat(page.locator(".three").count()).isEqualTo(1);
    }

    @Test
    void aFieldThatMakesNoSenseIsMarkedAndOneThatDoesIsKept() {
        var page = rounds();

        page.locator("#windows").fill("07:00-09:00");
        page.locator(".rules > button").click();
        assertThat(page.locator("#windows-wrong").textContent()).contains("08:00");
        page.locator("#windows").fill("09:30-11:00");
        page.locator(".rules > button").click();
        assertThat(page.locator(".rules .notice").first().isVisible()).isTrue();
        assertThat(page.locator("#windows").inputValue()).isEqualTo("09:30-11:00");
        assertThat(desk.complaints()).isEmpty();
    }

    private Page rounds() {
        var page = desk.signedIn(ConsoleFixture.SUPERVISOR);
        page.navigate("/rounds");
        page.locator(".rules").waitFor();
        return page;
    }
}
