package org.warmline.assistant.dangerword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.understanding.OfficePhrase;

abstract class DangerWordsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final OfficePhrase MILL =
            new OfficePhrase(Language.MANDARIN, "chestPain", "心口像推磨");
    private static final String SOURCE = "王医生，2026 年 11 月";

    @Test
    void whatOneProposedAndAnotherSignedIsInForce() {
        var id = proposed(today());
        assertThat(words().inForce()).isEmpty();

        assertThat(words().sign(id, ZHAO)).isFalse();
        assertThat(words().inForce()).isEmpty();
        assertThat(words().sign(id, QIAN)).isTrue();

        assertThat(words().inForce()).containsExactly(MILL);
    }

    @Test
    void itCountsFromItsDayOn() {
        words().sign(proposed(today().plusDays(1)), QIAN);
        assertThat(words().inForce()).isEmpty();

        casework().clock().advance(Duration.ofDays(1));
        words().look();

        assertThat(words().inForce()).containsExactly(MILL);
    }

    @Test
    void itCountsUntilASecondPersonAgreesThatItIsTakenBackAndStaysInSight() {
        var id = proposed(today());
        words().sign(id, QIAN);

        assertThat(words().askRemoval(id, QIAN)).isTrue();
        assertThat(words().remove(id, QIAN)).isFalse();
        assertThat(words().inForce()).containsExactly(MILL);
        assertThat(words().remove(id, ZHAO)).isTrue();

        assertThat(words().inForce()).isEmpty();
        assertThat(words().all())
                .singleElement()
                .satisfies(word -> {
                    assertThat(word.state()).isEqualTo(DangerWord.State.REMOVED);
                    assertThat(word.life().removed().map(DangerWord.Act::by)).contains(ZHAO);
                });
    }

    @Test
    void whoWasAskedToTakeItBackCanKeepIt() {
        var id = proposed(today());
        words().sign(id, QIAN);
        words().askRemoval(id, QIAN);

        assertThat(words().keep(id, ZHAO)).isTrue();

        assertThat(words().remove(id, ZHAO)).isFalse();
        assertThat(words().inForce()).containsExactly(MILL);
    }

    @Test
    void whatWasNotWantedIsNeverSigned() {
        var id = proposed(today());

        assertThat(words().deny(id, QIAN)).isTrue();

        assertThat(words().sign(id, QIAN)).isFalse();
        assertThat(words().inForce()).isEmpty();
    }

    @Test
    void eachStepIsInTheAuditTrail() {
        var id = proposed(today());
        words().sign(id, QIAN);
        words().askRemoval(id, ZHAO);
        words().remove(id, QIAN);

        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "dangerWord.propose",
                        "dangerWord.sign",
                        "dangerWord.askRemoval",
                        "dangerWord.remove");
    }

    @Test
    void nothingIsAddedWithoutASource() {
        var today = today();

        assertThatThrownBy(() -> words().propose(MILL, today, " ", ZHAO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowThatCannotBeReadTakesNoOtherAlong() {
        var unreadable = proposed(today());
        words().sign(unreadable, QIAN);
        casework()
                .jdbc()
                .sql("update danger_word set language = 'en', words = '''''''' where id = :id")
                .param("id", unreadable.value())
                .update();

        var good = proposed(today());
        words().sign(good, QIAN);

        assertThat(words().inForce()).containsExactly(MILL);
        assertThat(words().all()).extracting(DangerWord::id).containsExactly(good);
    }

    @Test
    void theyAreKnownBeforeAnythingBegins() {
        words().sign(proposed(today()), QIAN);

        try (var next = new AnnotationConfigApplicationContext()) {
            next.registerBean(JdbcClient.class, () -> casework().jdbc());
            next.registerBean(AuditTrail.class, () -> the(AuditTrail.class));
            next.registerBean(
                    PlatformTransactionManager.class, () -> the(PlatformTransactionManager.class));
            next.registerBean(Clock.class, () -> casework().clock());
            next.register(DangerWordConfiguration.class);
            next.refresh();

            assertThat(next.getBean(DangerWords.class).inForce()).containsExactly(MILL);
        }
    }

    /** The look stands still between its reading and its end while another signs. */
    @Test
    void whatWasReadEarlierNeverTakesThePlaceOfWhatWasReadLater() throws Exception {
        var id = proposed(today());
        var clock = new HeldClock(casework().clock());
        var words =
                new DangerWords(
                        new DangerWordStore(casework().jdbc()),
                        the(AuditTrail.class),
                        the(PlatformTransactionManager.class),
                        clock);
        var look = clock.holding(words::look);
        var sign = new Thread(() -> words.sign(id, QIAN));

        sign.start();
        while (sign.isAlive() && sign.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        clock.release();
        sign.join();
        look.join();

        assertThat(words.inForce()).containsExactly(MILL);
    }

    private DangerWordId proposed(LocalDate from) {
        words().look();
        return words().propose(MILL, from, SOURCE, ZHAO);
    }

    private LocalDate today() {
        return LocalDate.now(casework().clock());
    }

    private DangerWords words() {
        return the(DangerWords.class);
    }
}
