package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.campaign.Gate;
import org.warmline.assistant.campaign.Limits;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.script.ScriptLibrary;

/** The page of the rounds, in a browser. */
class RoundPagesTest extends BrowserTest {

    private static final Actor TESTER = new Actor("tester");

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

    @ParameterizedTest
    @CsvSource({"zh-CN,1366,768,话费已到今天的上限", "en,390,844,The cap of today is reached"})
    void aCapThatIsReachedStandsOnTheFirstPageAndAmongTheNotices(
            String language, int width, int height, String words) {
        var rules = console.the(Rules.class);
        var before = rules.latest();
        rules.save(new Rules.Settings(before.round(), aCapOf(width)), TESTER);
        var worker = desk.signedIn();
        worker.setViewportSize(width, height);
        worker.navigate("/?lang=" + language);
        assertThat(worker.locator("#live").innerText()).doesNotContain(words);

        var waiting = somebodyWaits();
        assertThat(console.the(Gate.class).next(1)).isEmpty();

        worker.locator("#live .notice.bad").waitFor();
        assertThat(worker.locator("#live").innerText()).contains(words);
        assertThat(Desk.overflow(worker)).isEmpty();
        Desk.picture(worker, "cap", language, width);
        var supervisor = rounds();
        supervisor.waitForCondition(() -> {
            supervisor.navigate("/notices?lang=" + language);
            return supervisor.locator("main").innerText().contains(words);
        });
        supervisor.setViewportSize(width, height);
        assertThat(Desk.overflow(supervisor)).isEmpty();
        Desk.picture(supervisor, "cap-notices", language, width);
        console.the(CallList.class).withdraw(waiting);
        rules.save(before, TESTER);
    }

    /** To be called now, in a round that lasts until it is quiet. */
    private FollowUpId somebodyWaits() {
        var now = console.the(Clock.class).instant();
        var today = LocalDate.now(console.the(Clock.class));
        var somebody =
                console.the(FollowUps.class).ofDay(today, Grids.ALL).stream()
                        .map(line -> line.resident().id())
                        .filter(id -> !id.equals(console.resident()))
                        .findFirst()
                        .orElseThrow();
        var time = new CallList.CallTime(now, now.plusSeconds(600), Optional.of(now), 0, 0);
        var round = new Round(today, Round.LAST);
        var list = console.the(CallList.class);
        list.plan(
                round,
                console.the(ScriptLibrary.class).current(),
                List.of(new CallList.Planned(somebody, "", time)));
        return list.of(round).getFirst().id();
    }

    /** In hundredths, at a hundred for each call: less than what was called today has cost. */
    private static Limits aCapOf(int sum) {
        return new Limits(100, 45, new Limits.Cost(10_000, 0, sum));
    }

    private Page rounds() {
        var page = desk.signedIn(ConsoleFixture.SUPERVISOR);
        page.navigate("/rounds");
        page.locator(".rules").waitFor();
        return page;
    }
}
