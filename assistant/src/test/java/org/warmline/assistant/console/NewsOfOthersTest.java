package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.node.Nodes;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/**
 * Two processes on one database: what one changes is seen on the pages of the other. On PostgreSQL
 * only: a file of H2 belongs to one process.
 */
class NewsOfOthersTest extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Concern CHEST_PAIN =
            new Concern(Severity.EMERGENCY, new Rule("chestPain", "danger-2026-01"), Quote.NONE);

    private final Pages pages = new Pages();
    private FollowUpId followUp = new FollowUpId(new UUID(0, 0));

    @Override
    protected DataSource database() {
        return TestDatabase.postgresForInnerTransactions();
    }

    @BeforeEach
    void somebodyIsDue() {
        pages.told.clear();
        var wang = ResidentFixture.wangXiuying();
        the(Residents.class).add(wang, ZHAO);
        followUp =
                the(FollowUps.class)
                        .due(wang.id(), new Round(LocalDate.now(casework().clock()), 1), "daily-1");
    }

    @Test
    void anEmergencyThatAnotherRaisesIsToldOnceAndAgainWhenSomebodyTakesIt() {
        try (var other = casework().anotherNode()) {
            var news = news(casework());
            news.look();
            pages.told.clear();
            later();
            var flag = other.the(Attempts.class).raise(begin(other), CHEST_PAIN);

            news.look();
            assertThat(pages.told).contains(flag, followUp);
            pages.told.clear();
            news.look();
            assertThat(pages.told).isEmpty();

            later();
            other.the(Handling.class).take(flag, ZHAO);
            news.look();
            assertThat(pages.told).containsExactly(flag);
        }
    }

    @Test
    void nobodyLooksWhereThereIsNoOtherProcessOrNoOpenPage() {
        nobodyElseIsLeft();
        var flag = the(Attempts.class).raise(begin(casework()), CHEST_PAIN);
        news(casework()).look();
        assertThat(pages.told).isEmpty();

        try (var _ = casework().anotherNode()) {
            pages.open = false;
            news(casework()).look();
            assertThat(pages.told).isEmpty();
            pages.open = true;
            news(casework()).look();
            assertThat(pages.told).contains(flag);
        }
    }

    /** Those of earlier tests are not known to be dead yet. */
    private void nobodyElseIsLeft() {
        casework()
                .jdbc()
                .sql("delete from node where id <> :self")
                .param("self", the(Nodes.class).self())
                .update();
    }

    private Attempt.Id begin(CaseworkFixture node) {
        return node.the(Attempts.class).begin(followUp).orElseThrow().id();
    }

    private void later() {
        casework().clock().advance(Duration.ofSeconds(1));
    }

    private NewsOfOthers news(CaseworkFixture node) {
        return new NewsOfOthers(
                node.the(Nodes.class),
                node.the(Flags.class),
                node.the(FollowUps.class),
                pages,
                node.clock());
    }

    private static final class Pages implements NewsOfOthers.Audience {

        private final List<Object> told = new ArrayList<>();
        private boolean open = true;

        @Override
        public boolean isThere() {
            return open;
        }

        @Override
        public void changed(Collection<FlagId> flags, Collection<FollowUpId> followUps) {
            told.addAll(flags);
            told.addAll(followUps);
        }
    }
}
