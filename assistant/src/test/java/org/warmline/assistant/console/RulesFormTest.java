package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.campaign.Limits;
import org.warmline.assistant.campaign.RoundRules;
import org.warmline.assistant.campaign.Rules;

class RulesFormTest {

    @Test
    void whatIsShownIsReadBackAsItWas() {
        var form = RulesForm.of(Rules.Settings.STANDARD);
        var again = new RulesForm(typed(form)).read().orElseThrow();

        assertThat(again.round().windows()).isEqualTo(RoundRules.STANDARD.windows());
        assertThat(again.round().attempts()).isEqualTo(RoundRules.STANDARD.attempts());
        assertThat(again.round().retries()).containsAllEntriesOf(RoundRules.STANDARD.retries());
        assertThat(again.limits()).isEqualTo(Limits.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({
        "windows, 07:59-09:00",
        "windows, 19:00-20:01",
        "windows, 11:00-09:00",
        "windows, morning",
        "windows, ''",
        "holidays, tomorrow",
        "holidays, 2026-10-01 7:00-9:00",
        "retry.busy, soon",
        "retry.busy, 0",
        "perRound, 10",
        "perDay, 0",
        "gap, -1",
        "callsPerSecond, 0",
        "lines, none",
        "costPerDay, 1.005",
        "costPerMinute, -1"
    })
    void aFieldThatMakesNoSenseIsNamedAndNothingIsSaved(String field, String text) {
        var values = typed(RulesForm.of(Rules.Settings.STANDARD));
        values.put(field, text);
        var form = new RulesForm(values);

        assertThat(form.read()).isEmpty();
        assertThat(form.error(field)).startsWith("rounds.wrong.");
        assertThat(form.value(field)).isEqualTo(text);
    }

    @Test
    void aHolidayMayHaveOtherWindowsOrNone() {
        var values = typed(RulesForm.of(Rules.Settings.STANDARD));
        values.put("holidays", "2026-10-01 10:00-11:00 15:00-16:00\n2026-10-02\n");
        var holidays = new RulesForm(values).read().orElseThrow().round().holidays();

        assertThat(holidays.values()).extracting(windows -> windows.size()).contains(2, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, true", "0.10, 0.15, 0.01, false", "0.10, 0.15, 0.25, true"})
    void aPriceNeedsACapThatLetsACallThrough(
            String call, String minute, String day, boolean isRight) {
        var values = typed(RulesForm.of(Rules.Settings.STANDARD));
        values.putAll(Map.of("costPerCall", call, "costPerMinute", minute, "costPerDay", day));
        var form = new RulesForm(values);

        assertThat(form.read().isPresent()).isEqualTo(isRight);
        assertThat(form.error("costPerDay")).isEqualTo(isRight ? "" : "rounds.wrong.capTooLow");
    }

    private static Map<String, String> typed(RulesForm form) {
        var values = new HashMap<String, String>();
        for (var field :
                new String[] {
                    "windows",
                    "holidays",
                    "perRound",
                    "perDay",
                    "gap",
                    "callsPerSecond",
                    "lines",
                    "costPerCall",
                    "costPerMinute",
                    "costPerDay"
                }) {
            values.put(field, form.value(field));
        }
        for (var ending : RulesForm.retried()) {
            values.put("retry." + ending.code(), form.value("retry." + ending.code()));
        }
        return values;
    }
}
