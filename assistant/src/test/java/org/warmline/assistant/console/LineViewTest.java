package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.phone.LineFigures;

class LineViewTest {

    @Test
    void beforeTheFirstTurnThereAreNoTimes() {
        var view = LineView.of(figures(0, 3, 0, 0));

        assertThat(view.turn()).isEmpty();
        assertThat(view.isBusy()).isFalse();
    }

    @Test
    void aMachineThatBearsNoCallMoreIsBusyWhileLinesAreFree() {
        assertThat(LineView.of(figures(2, 0, 1_000, 0)).isBusy()).isTrue();
        assertThat(LineView.of(figures(3, 0, 1_000, 0)).isBusy()).isFalse();
    }

    @Test
    void timesAreSecondsAndWhatIsLateIsPercent() {
        var view = LineView.of(figures(1, 2, 1_000, 2));

        assertThat(view.turn()).isEqualTo("0.6");
        assertThat(view.slowTurn()).isEqualTo("1.2");
        assertThat(view.late()).isEqualTo("0.200");
        assertThat(view.isLate()).isTrue();
    }

    private static LineFigures figures(int calls, int free, long sent, long late) {
        var spread = new LineFigures.Spread(600, 1_200, 1_300);
        return new LineFigures(
                3,
                calls,
                calls,
                free,
                0,
                new LineFigures.Sound(sent, late, 1),
                new LineFigures.Turns(sent / 100, 0, spread, Map.of()));
    }
}
