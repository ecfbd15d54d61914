package org.warmline.assistant.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

abstract class FlagsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Quote CHEST = quote("我胸口疼得厉害", 12);
    private static final Quote AGAIN = quote("又疼起来了", 90);

    private final Resident wang = ResidentFixture.wangXiuying();
    private final Occasion call = occasion(UUID.randomUUID());

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
    }

    @Test
    void aReasonIsFlaggedOnceInAFollowUp() {
        var first = flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        var second = flags().raise(chestPain(Severity.EMERGENCY, AGAIN));

        assertThat(second).isEqualTo(first);
        assertThat(flags().list()).hasSize(1);
        assertThat(casework().events(FlagRaised.class)).hasSize(1);
    }

    @Test
    void anotherReasonIsAnotherFlag() {
        flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        flags().raise(flag(Severity.URGENT, "fever", CHEST));

        assertThat(flags().list()).hasSize(2);
    }

    @Test
    void aFlagBecomesMoreSevereAndNeverLess() {
        var id = flags().raise(chestPain(Severity.ATTENTION, CHEST));
        flags().raise(chestPain(Severity.EMERGENCY, AGAIN));
        flags().raise(chestPain(Severity.URGENT, CHEST));

        assertThat(flags().find(id)).map(Flag::severity).contains(Severity.EMERGENCY);
        assertThat(casework().events(FlagRaised.class))
                .containsExactly(
                        new FlagRaised(id, Severity.ATTENTION),
                        new FlagRaised(id, Severity.EMERGENCY));
    }

    @Test
    void aTakenFlagThatBecomesMoreSevereIsOnEveryScreenAgain() {
        var id = flags().raise(chestPain(Severity.ATTENTION, CHEST));
        handling().take(id, ZHAO);

        flags().raise(chestPain(Severity.EMERGENCY, AGAIN));

        assertThat(state(id)).isEqualTo(FlagState.OPEN);
        assertThat(flags().find(id).orElseThrow().progress().dueAt())
                .isEqualTo(casework().clock().instant().plusSeconds(60));
    }

    @Test
    void theVersionOfItsRuleIsKeptAndRaisedAgainMoreSeverelyItIsTheNewOne() {
        var id = flags().raise(byRuleOf("2020-01-01/2020-01-01", Severity.URGENT));
        assertThat(version(id)).contains("2020-01-01/2020-01-01");

        flags().raise(byRuleOf("2020-01-01/2026-12-01", Severity.EMERGENCY));

        assertThat(version(id)).contains("2020-01-01/2026-12-01");
    }

    private NewFlag byRuleOf(String version, Severity severity) {
        var flag = chestPain(severity, CHEST);
        return new NewFlag(
                flag.occasion(),
                flag.resident(),
                severity,
                new Rule(flag.rule().reason(), flag.rule().id(), Optional.of(version)),
                flag.quote(),
                flag.duringCall());
    }

    private Optional<String> version(FlagId id) {
        return flags().find(id).orElseThrow().rule().version();
    }

    @Test
    void aFlagIsTakenByOneWorker() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));

        assertThat(handling().take(id, ZHAO)).isTrue();
        assertThat(handling().take(id, QIAN)).isFalse();

        assertThat(flags().find(id).orElseThrow().progress().worker()).contains(ZHAO);
        assertThat(casework().events(FlagTaken.class))
                .containsExactly(new FlagTaken(id, Severity.EMERGENCY));
    }

    @Test
    void aWorkerClosesItOnce() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));

        assertThat(handling().resolve(id, ZHAO, Resolution.HANDLED, "已送医")).isTrue();
        assertThat(handling().resolve(id, QIAN, Resolution.FALSE_ALARM, "")).isFalse();

        assertThat(flags().list()).isEmpty();
        var opened = flags().open(id, ZHAO).orElseThrow();
        assertThat(opened.note()).isEqualTo("已送医");
        assertThat(opened.flag().progress().resolution()).contains(Resolution.HANDLED);
        assertThat(casework().events(FlagResolved.class)).hasSize(1);
    }

    @Test
    void theMachineTakesAndClosesNothing() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));

        assertThatThrownBy(() -> handling().take(id, Actor.MACHINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handling().resolve(id, Actor.MACHINE, Resolution.FALSE_ALARM, ""))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(state(id)).isEqualTo(FlagState.OPEN);
    }

    @Test
    void theSameWordsToldAgainDoNotReopenAClosedFlag() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        handling().resolve(id, ZHAO, Resolution.HANDLED, "");

        flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        flags().raise(chestPain(Severity.URGENT, Quote.NONE));

        assertThat(state(id)).isEqualTo(FlagState.RESOLVED);
    }

    @Test
    void whatIsSaidAfterAFlagWasClosedOpensItAgain() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        handling().resolve(id, ZHAO, Resolution.FALSE_ALARM, "");

        flags().raise(chestPain(Severity.URGENT, AGAIN));

        assertThat(state(id)).isEqualTo(FlagState.OPEN);
        var opened = flags().open(id, ZHAO).orElseThrow();
        assertThat(opened.quote()).isEqualTo(AGAIN);
        assertThat(opened.flag().severity()).isEqualTo(Severity.EMERGENCY);
        assertThat(opened.flag().progress().resolution()).isEmpty();
    }

    @Test
    void theSameInALaterCallOpensAClosedFlagAgain() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, Quote.NONE));
        handling().resolve(id, ZHAO, Resolution.HANDLED, "");

        flags().raise(
                        new NewFlag(
                                occasion(call.followUp()),
                                wang.id(),
                                Severity.EMERGENCY,
                                new Rule("chestPain", "danger-2026-01"),
                                Quote.NONE,
                                true));

        assertThat(state(id)).isEqualTo(FlagState.OPEN);
    }

    @Test
    void theListBeginsWithTheMostSevereThenTheOldest() {
        var fever = flags().raise(flag(Severity.URGENT, "fever", CHEST));
        casework().clock().advance(Duration.ofSeconds(5));
        var chest = flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        casework().clock().advance(Duration.ofSeconds(5));
        var breath = flags().raise(flag(Severity.EMERGENCY, "breath", CHEST));

        assertThat(flags().list()).extracting(Flag::id).containsExactly(chest, breath, fever);
    }

    @Test
    void theOverviewCountsWhatWaits() {
        var chest = flags().raise(chestPain(Severity.EMERGENCY, CHEST));
        flags().raise(flag(Severity.EMERGENCY, "breath", CHEST));
        flags().raise(flag(Severity.ATTENTION, "medicine", CHEST));
        handling().take(chest, ZHAO);

        casework().clock().advance(Duration.ofSeconds(61));

        assertThat(flags().overview(Grids.ALL))
                .isEqualTo(
                        new FlagOverview(
                                Map.of(
                                        Severity.EMERGENCY, 1,
                                        Severity.URGENT, 0,
                                        Severity.ATTENTION, 1),
                                1,
                                1));
    }

    @Test
    void theWordsAreShownToWhomeverOpensThemAndThatIsAudited() {
        var id = flags().raise(chestPain(Severity.EMERGENCY, CHEST));

        assertThat(flags().open(id, ZHAO).orElseThrow().quote()).isEqualTo(CHEST);

        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("flag.raise", "flag.open");
    }

    @Test
    void nobodyHearsOfAFlagThatWasTakenBackWithItsTransaction() {
        var transaction = new TransactionTemplate(the(PlatformTransactionManager.class));

        transaction.executeWithoutResult(status -> {
            flags().raise(chestPain(Severity.EMERGENCY, CHEST));
            status.setRollbackOnly();
        });

        assertThat(casework().events(FlagRaised.class)).isEmpty();
        assertThat(flags().list()).isEmpty();
    }

    private FlagState state(FlagId id) {
        return flags().find(id).orElseThrow().progress().state();
    }

    private NewFlag chestPain(Severity severity, Quote quote) {
        return flag(severity, "chestPain", quote);
    }

    private NewFlag flag(Severity severity, String reason, Quote quote) {
        return new NewFlag(
                call, wang.id(), severity, new Rule(reason, "danger-2026-01"), quote, true);
    }

    private Flags flags() {
        return the(Flags.class);
    }

    private Handling handling() {
        return the(Handling.class);
    }

    private static Occasion occasion(UUID followUp) {
        return new Occasion(followUp, Optional.of(UUID.randomUUID()));
    }

    private static Quote quote(String sentence, int second) {
        return new Quote(
                sentence,
                1,
                4,
                Duration.ofSeconds(second),
                Duration.ofSeconds(second + 2),
                Optional.of(80));
    }
}
