package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.Change;
import org.warmline.assistant.resident.HouseholdId;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.ResidentChanges;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/** The sheet for calls by hand says whom to ask for, in which language, and who lives together. */
class CallSheetBrowserTest extends BrowserTest {

    private static final Actor SUPERVISOR = new Actor(ConsoleFixture.SUPERVISOR);
    private static final String SECOND = "zheng.jun";

    @Override
    void furnish() {
        console.enrol(SECOND, Role.SUPERVISOR);
        var home = new Change.LiveWith(Optional.of(HouseholdId.random()), false);
        change(ConsoleFixture.PHONE, home);
        change("+8613000000042", home);
        var daughter = new AnsweredBy.Relative(new Salutation("李", "女士"));
        change("+8613000000042", new Change.Answer(daughter));
        change(ConsoleFixture.PHONE, new Change.Speak(Language.ENGLISH));
        var morning = new PreferredHours(LocalTime.of(9, 0), LocalTime.of(11, 0));
        change(ConsoleFixture.PHONE, new Change.CallAt(Optional.of(morning)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1366,768,请找李女士,说英语,同住 1", "en,390,844,ask for 李女士,speaks English,home 1"})
    void aWorkerWithPaperAndATelephoneKnowsAll(
            String language, int width, int height, String ask, String speaks, String home) {
        var releases = console.the(Releases.class);
        var id = releases.ask(SUPERVISOR, Release.Kind.CALL_SHEET, ConsoleFixture.GRID, "停电");
        releases.approve(id, new Actor(SECOND));
        var page = desk.signedIn(ConsoleFixture.SUPERVISOR);
        page.setViewportSize(width, height);
        page.navigate("/releases?lang=" + language);

        page.locator("form[action$=call-sheet] button").click();

        assertThat(page.locator(".sheet")).containsText(ask);
        assertThat(page.locator(".sheet")).containsText(speaks);
        assertThat(page.locator(".sheet")).containsText("09:00-11:00");
        assertThat(page.locator("strong:has-text('" + home + "')")).hasCount(2);
        assertThat(Desk.overflow(page)).isEmpty();
        Desk.picture(page, "call-sheet", language, width);
    }

    private void change(String phone, Change change) {
        var resident = console.the(Residents.class).byPhone(new Telephone(phone)).getFirst().id();
        assertThat(console.the(ResidentChanges.class).change(resident, change, SUPERVISOR))
                .isPresent();
    }
}
