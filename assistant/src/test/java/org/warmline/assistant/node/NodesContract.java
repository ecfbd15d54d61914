package org.warmline.assistant.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.CaseworkContract;

abstract class NodesContract extends CaseworkContract {

    private @Nullable Nodes entered;
    private @Nullable Nodes alsoEntered;

    @BeforeEach
    void twoProcesses() {
        the(JdbcClient.class).sql("delete from node").update();
        entered = entered(false);
        alsoEntered = entered(false);
    }

    @Test
    void whoeverBeatsLives() {
        for (int i = 0; i < 3 * Nodes.MISSED; i++) {
            one().beat();
            other().beat();
        }

        assertThat(one().living()).containsExactlyInAnyOrder(one().self(), other().self());
    }

    @Test
    void whoeverIsSilentForSomeLooksIsDead() {
        look(Nodes.MISSED);
        assertThat(one().living()).contains(other().self());

        look(1);

        assertThat(one().living()).containsExactly(one().self());
    }

    @Test
    void oneBeatInBetweenAndItIsCountedAnew() {
        look(Nodes.MISSED);
        other().beat();
        look(Nodes.MISSED);

        assertThat(one().living()).contains(other().self());
    }

    @Test
    void whoeverWasOnlyPausedLivesAgain() {
        look(Nodes.MISSED + 1);

        other().beat();

        assertThat(one().living()).contains(other().self());
        look(Nodes.MISSED);
        assertThat(one().living()).contains(other().self());
    }

    @Test
    void whoeverLeavesNeedNotBeMissed() {
        other().leave();

        assertThat(one().living()).containsExactly(one().self());
    }

    @Test
    void whoeverHasTheDatabaseAloneKnowsThatAllOthersAreDead() {
        var third = entered(true);

        assertThat(third.living()).containsExactly(third.self());
    }

    private Nodes one() {
        return Objects.requireNonNull(entered);
    }

    private Nodes other() {
        return Objects.requireNonNull(alsoEntered);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            one().beat();
        }
    }

    private Nodes entered(boolean alone) {
        var nodes = new Nodes(new NodeStore(the(JdbcClient.class)), alone, the(Clock.class));
        nodes.enter();
        return nodes;
    }
}
