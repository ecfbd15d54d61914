package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;

abstract class AuditTrailContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void anUntouchedTrailIsWhole() {
        record(5);

        assertThat(trail().verify().isWhole()).isTrue();
        assertThat(trail().verify().entries()).isEqualTo(5);
        assertThat(trail().about(SUBJECT)).extracting(AuditEntry::detail).contains("entry 3");
    }

    @Test
    void aChangedEntryShows() {
        record(5);

        casework().jdbc().sql("update audit_entry set actor = 'qian' where seq = 3").update();

        assertThat(trail().verify().brokenAt()).hasValue(3);
    }

    @Test
    void aRemovedEntryShows() {
        record(5);

        casework().jdbc().sql("delete from audit_entry where seq = 3").update();

        assertThat(trail().verify().brokenAt()).hasValue(3);
    }

    @Test
    void aRemovedEntryShowsEvenIfTheOthersAreNumberedAnew() {
        record(5);

        casework().jdbc().sql("delete from audit_entry where seq = 3").update();
        casework().jdbc().sql("update audit_entry set seq = 3 where seq = 4").update();
        casework().jdbc().sql("update audit_entry set seq = 4 where seq = 5").update();

        assertThat(trail().verify().brokenAt()).hasValue(3);
    }

    @Test
    void aMissingNewestEntryShows() {
        record(5);

        casework().jdbc().sql("delete from audit_entry where seq = 5").update();

        assertThat(trail().verify().brokenAt()).hasValue(5);
    }

    @Test
    void newestEntriesThatWereCutOffWithTheHeadShowAgainstAHeadKeptElsewhere() {
        record(5);
        var kept = trail().head();
        assertThat(AuditHead.parse(kept.toString())).hasValue(kept);
        assertThat(trail().verify(Optional.of(kept)).isWhole()).isTrue();

        casework().jdbc().sql("delete from audit_entry where seq > 3").update();
        casework()
                .jdbc()
                .sql(
                        "update audit_head set seq = 3,"
                                + " hash = (select hash from audit_entry where seq = 3)")
                .update();

        assertThat(trail().verify().isWhole()).isTrue();
        assertThat(trail().verify(Optional.of(kept)).brokenAt()).hasValue(4);
        record(4);
        assertThat(trail().verify(Optional.of(kept)).brokenAt()).hasValue(5);
    }

    @Test
    void whoSawOneSubjectAndWhatOneActorDidIsFoundNewestFirst() {
        record(3);
        trail().record(new Actor("qian"), "resident.open", SUBJECT, "");
        trail().record(new Actor("qian"), "resident.opened", UUID.randomUUID(), "");

        assertThat(find(Optional.of("qian"), Optional.empty(), Optional.empty()))
                .containsExactly(5L, 4L);
        assertThat(find(Optional.empty(), Optional.empty(), Optional.of(SUBJECT)))
                .containsExactly(4L, 3L, 2L, 1L);
        assertThat(find(Optional.empty(), Optional.of("resident"), Optional.empty()))
                .containsExactly(5L, 4L);
        assertThat(find(Optional.empty(), Optional.of("resident.open"), Optional.empty()))
                .containsExactly(4L);
        assertThat(trail().find(AuditFilter.ALL, 3, 10))
                .extracting(AuditLine::seq)
                .containsExactly(2L, 1L);
    }

    @Test
    void theEntriesOfOneDayAreFound() {
        record(1);
        casework().clock().advance(Duration.ofDays(1));
        record(1);
        var now = casework().clock().instant();
        var filter =
                new AuditFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(now.minusSeconds(60)),
                        Optional.of(now.plusSeconds(60)));

        assertThat(trail().find(filter, Long.MAX_VALUE, 10))
                .extracting(AuditLine::seq)
                .containsExactly(2L);
    }

    @Test
    void anEntryThatAnotherHandAddsShows() {
        record(2);

        casework()
                .jdbc()
                .sql(
                        "insert into audit_entry (seq, at, actor, action, subject, detail, hash)"
                                + " select 3, at, actor, action, subject, detail, hash"
                                + " from audit_entry where seq = 2")
                .update();

        assertThat(trail().verify().brokenAt()).hasValue(3);
    }

    @Test
    void anEntryStandsOrFallsWithWhatItTellsOf() {
        assertThatThrownBy(() ->
                        transaction()
                                .executeWithoutResult(_ -> {
                                    record(1);
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");
        transaction().executeWithoutResult(_ -> record(2));

        assertThat(trail().verify().entries()).isEqualTo(2);
        assertThat(trail().verify().isWhole()).isTrue();
    }

    @Test
    void manyHandsWriteOneChain() throws Exception {
        Callable<Boolean> work =
                () -> {
                    IntStream.range(0, 10)
                            .forEach(_ -> transaction().executeWithoutResult(_ -> record(2)));
                    return true;
                };

        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var done : hands.invokeAll(Collections.nCopies(3, work))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(trail().verify().entries()).isEqualTo(60);
        assertThat(trail().verify().isWhole()).isTrue();
    }

    @Test
    void aNumberInTheDetailIsBlottedOut() {
        trail().record(ZHAO, "resident.open", SUBJECT, "rang +8613000000091 twice");

        assertThat(trail().about(SUBJECT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("rang +… twice"));
        assertThat(trail().verify().isWhole()).isTrue();
    }

    @Test
    void nobodyGoesThroughAListOneByOne() {
        var first = casework().clock().instant();
        openSome(ZHAO, OpeningLimits.STANDARD.anHour() - 1);
        casework().clock().advance(Duration.ofMinutes(5));
        open(ZHAO, SUBJECT);

        assertThatThrownBy(() -> open(ZHAO, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        TooManyOpenedException.class,
                        held ->
                                assertThat(held.until())
                                        .isEqualTo(first.plus(Duration.ofHours(1))));
        assertThat(find(Optional.of("zhao"), Optional.of("opening.held"), Optional.empty()))
                .hasSize(1);

        open(ZHAO, SUBJECT);
        open(new Actor("qian"), UUID.randomUUID());
        open(Actor.MACHINE, UUID.randomUUID());
        the(Openings.class).openFreely(ZHAO, "resident.open", UUID.randomUUID(), "flag");
        casework().clock().advance(Duration.ofMinutes(56));
        open(ZHAO, UUID.randomUUID());
    }

    @Test
    void aDayHasItsOwnEnd() {
        for (int hour = 0; hour < 4; hour++) {
            openSome(ZHAO, OpeningLimits.STANDARD.aDay() / 4);
            casework().clock().advance(Duration.ofHours(2));
        }

        assertThatThrownBy(() -> open(ZHAO, UUID.randomUUID()))
                .isInstanceOf(TooManyOpenedException.class);
    }

    @Test
    void whoeverOpensManyAtOnceOpensNoMore() throws Exception {
        Callable<Integer> work =
                () ->
                        IntStream.range(0, OpeningLimits.STANDARD.anHour())
                                .map(_ -> isOpened() ? 1 : 0)
                                .sum();

        int opened = 0;
        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var done : hands.invokeAll(Collections.nCopies(3, work))) {
                opened += done.get();
            }
        }

        assertThat(opened).isEqualTo(OpeningLimits.STANDARD.anHour());
        assertThat(trail().verify().isWhole()).isTrue();
    }

    @Test
    void nobodySearchesLetterByLetter() {
        int searches = OpeningLimits.STANDARD.anHour() * 4;
        for (int i = 0; i < searches; i++) {
            the(Openings.class).search(ZHAO, "resident.search", "found 1");
        }

        assertThatThrownBy(() -> the(Openings.class).search(ZHAO, "resident.search", "found 1"))
                .isInstanceOf(TooManyOpenedException.class);
        open(ZHAO, SUBJECT);
        casework().clock().advance(Duration.ofMinutes(61));
        the(Openings.class).search(ZHAO, "resident.search", "found 1");
    }

    private boolean isOpened() {
        try {
            open(ZHAO, UUID.randomUUID());
            return true;
        } catch (TooManyOpenedException held) {
            return false;
        }
    }

    private void openSome(Actor actor, int count) {
        IntStream.range(0, count).forEach(_ -> open(actor, UUID.randomUUID()));
    }

    private void open(Actor actor, UUID subject) {
        the(Openings.class).open(actor, "resident.open", subject, "page");
    }

    private List<Long> find(
            Optional<String> actor, Optional<String> action, Optional<UUID> subject) {
        var filter = new AuditFilter(actor, action, subject, Optional.empty(), Optional.empty());
        return trail().find(filter, Long.MAX_VALUE, 10).stream().map(AuditLine::seq).toList();
    }

    private void record(int entries) {
        IntStream.rangeClosed(1, entries)
                .forEach(n -> trail().record(ZHAO, "test.record", SUBJECT, "entry " + n));
    }

    private AuditTrail trail() {
        return the(AuditTrail.class);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(the(PlatformTransactionManager.class));
    }
}
