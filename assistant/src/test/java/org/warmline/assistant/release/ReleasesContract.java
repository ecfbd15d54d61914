package org.warmline.assistant.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditFilter;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.retention.Retention;

abstract class ReleasesContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Actor ADMIN = new Actor("admin");
    private static final String REASON = "停电，王秀英那一栋要打印电话单";

    @Test
    void oneAsksAnotherAgreesAndTheFirstTakesItOnce() {
        var id = ask();

        assertThat(releases().approve(id, QIAN)).isTrue();

        assertThat(releases().take(id, ZHAO))
                .hasValueSatisfying(release -> {
                    assertThat(release.grid()).isEqualTo("grid-2");
                    assertThat(release.kind()).isEqualTo(Release.Kind.RESIDENTS);
                    assertThat(release.decision())
                            .hasValueSatisfying(it -> assertThat(it.by()).isEqualTo(QIAN));
                });
        assertThat(releases().take(id, ZHAO)).isEmpty();
    }

    @Test
    void nobodyAgreesToTheirOwnRequest() {
        var id = ask();

        assertThat(releases().approve(id, ZHAO)).isFalse();
        assertThat(releases().deny(id, ZHAO)).isFalse();

        assertThat(releases().take(id, ZHAO)).isEmpty();
        assertThat(releases().pending()).extracting(Release::id).containsExactly(id);
    }

    @Test
    void whoseAccountAnAdministratorHasJustHadInHandAgreesToNothing() {
        var accounts = the(Accounts.class);
        var sun = new Actor("sun");
        var account =
                accounts.add(
                                new NewAccount("sun", "", Role.SUPERVISOR, Set.of()),
                                "long enough 1",
                                false,
                                ADMIN)
                        .orElseThrow();
        assertThat(releases().approve(ask(), sun)).isFalse();

        casework().clock().advance(Duration.ofHours(25));
        accounts.setPassword(account, "long enough 2", false, sun);
        assertThat(releases().approve(ask(), sun)).isTrue();

        accounts.setPassword(account, "long enough 3", true, ADMIN);
        assertThat(releases().approve(ask(), sun)).isFalse();

        casework().clock().advance(Duration.ofHours(25));
        accounts.changeRole(account, Role.SUPERVISOR, Set.of(), sun);
        assertThat(releases().approve(ask(), sun)).isFalse();
    }

    @Test
    void whatHasLeftIsSeenForThirtyDays() {
        var id = ask();
        releases().approve(id, QIAN);
        assertThat(releases().taken()).isEmpty();
        releases().take(id, ZHAO);

        casework().clock().advance(Duration.ofDays(29));
        assertThat(releases().taken()).extracting(Release::id).containsExactly(id);

        casework().clock().advance(Duration.ofDays(2));
        assertThat(releases().taken()).isEmpty();
    }

    @Test
    void nothingLeavesWithoutTheSecondPerson() {
        assertThat(releases().take(ask(), ZHAO)).isEmpty();
    }

    @Test
    void theSecondPersonDoesNotTakeItThemselves() {
        var id = ask();
        releases().approve(id, QIAN);

        assertThat(releases().take(id, QIAN)).isEmpty();
    }

    @Test
    void whatWasDeniedStaysSo() {
        var id = ask();

        assertThat(releases().deny(id, QIAN)).isTrue();

        assertThat(releases().approve(id, QIAN)).isFalse();
        assertThat(releases().take(id, ZHAO)).isEmpty();
        assertThat(releases().askedBy(ZHAO))
                .extracting(Release::state)
                .containsExactly(Release.State.DENIED);
    }

    @Test
    void anApprovalHoldsForOneHour() {
        var id = ask();
        releases().approve(id, QIAN);

        casework().clock().advance(Duration.ofMinutes(61));

        assertThat(releases().take(id, ZHAO)).isEmpty();
        assertThat(releases().askedBy(ZHAO))
                .extracting(Release::state)
                .containsExactly(Release.State.EXPIRED);
    }

    @Test
    void theReasonIsForgottenAfterAYearAndWhoAskedIsNot() {
        var id = ask();
        releases().approve(id, QIAN);
        casework().clock().advance(Duration.ofDays(365));
        the(Retention.class).run();
        assertThat(reasonOf(id)).isNotEmpty();

        casework().clock().advance(Duration.ofDays(1));
        the(Retention.class).run();
        the(Retention.class).run();

        assertThat(reasonOf(id)).isEmpty();
        assertThat(casework().jdbc().sql("select asked_by from bulk_release").query().singleValue())
                .isEqualTo(ZHAO.name());
        assertThat(the(AuditTrail.class).find(AuditFilter.ALL, Long.MAX_VALUE, 100))
                .filteredOn(line -> line.entry().action().equals("retention.forget"))
                .hasSize(1);
    }

    @Test
    void aRequestWaitsForOneDay() {
        var id = ask();

        casework().clock().advance(Duration.ofHours(25));

        assertThat(releases().pending()).isEmpty();
        assertThat(releases().approve(id, QIAN)).isFalse();
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> releases().ask(ZHAO, Release.Kind.RESIDENTS, "grid-2", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachStepIsAuditedWithoutTheWordsOfTheReason() {
        var id = ask();
        releases().approve(id, QIAN);
        releases().take(id, ZHAO);

        var trail = the(AuditTrail.class).about(id.value());
        assertThat(trail)
                .extracting(AuditEntry::action)
                .containsExactly("release.ask", "release.approve", "release.take");
        assertThat(trail).extracting(AuditEntry::detail).allMatch("residents grid-2"::equals);
    }

    private String reasonOf(ReleaseId id) {
        return new ReleaseStore(casework().jdbc(), the(FieldCipher.class))
                .find(id)
                .map(Release::reason)
                .orElseThrow();
    }

    private ReleaseId ask() {
        return releases().ask(ZHAO, Release.Kind.RESIDENTS, "grid-2", REASON);
    }

    private Releases releases() {
        return the(Releases.class);
    }
}
