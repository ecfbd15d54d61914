package org.warmline.assistant.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.warmline.assistant.triage.Severity.ATTENTION;
import static org.warmline.assistant.triage.Severity.EMERGENCY;
import static org.warmline.assistant.triage.Severity.URGENT;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.retention.Retention;
import org.warmline.assistant.triage.Severity;

abstract class DeliveryContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Reach MAIL = new Reach(Way.EMAIL, "zhao@office.example");
    private static final Reach ROBOT =
            new Reach(Way.WECOM, "https://robot.example/send?key=made-up");

    private ScriptedMessenger mail;
    private ScriptedMessenger robot;
    private Delivery delivery;

    @BeforeEach
    void messengers() {
        mail = new ScriptedMessenger(Way.EMAIL);
        robot = new ScriptedMessenger(Way.WECOM);
        delivery = delivery();
        prefer(ZHAO, MAIL, ROBOT);
    }

    @AfterEach
    void close() {
        delivery.close();
    }

    @Test
    void anEmergencyIsToldAtOnceWithALinkToItself() {
        var flag = post(ZHAO, EMERGENCY);

        run();

        assertThat(mail.letters()).hasSize(1);
        assertThat(mail.letters().getFirst().text())
                .isEqualTo(
                        "暖线 紧急 1 · Warmline Emergency 1\nhttps://warmline.example/flags/" + flag);
        assertThat(latest().progress().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aSpendCapIsToldInAMessageOfItsOwnThatLeadsToTheRounds() {
        post(ZHAO, URGENT);
        the(Notices.class).post(new NewNotice(Subject.SPEND_CAP, ZHAO, URGENT, "spendCap"));

        pass(Duration.ofSeconds(10));
        run();

        assertThat(mail.letters())
                .hasSize(2)
                .extracting(Letter::text)
                .contains(
                        "暖线 话费已到今天的上限，不再拨号 · Warmline The cap of today is reached, nobody is"
                                + " called any more\nhttps://warmline.example/rounds");
    }

    @Test
    void whatIsTakenBackWithItsTransactionIsToldToNobody() {
        new TransactionTemplate(the(PlatformTransactionManager.class))
                .executeWithoutResult(status -> {
                    post(ZHAO, EMERGENCY);
                    status.setRollbackOnly();
                });

        run();

        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void whatComesTogetherIsOneMessageWithCounts() {
        post(ZHAO, URGENT);
        post(ZHAO, URGENT);
        post(ZHAO, ATTENTION);
        pass(Duration.ofMinutes(2));

        run();

        assertThat(mail.letters())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.counts()).isEqualTo(new Counts(0, 2, 1));
                    assertThat(letter.link()).isEqualTo("https://warmline.example/flags");
                });
    }

    @Test
    void whatCanWaitRespectsTheQuietHoursAndAnEmergencyDoesNot() {
        pass(Duration.ofHours(11));
        post(ZHAO, ATTENTION);
        post(QIAN, EMERGENCY);
        prefer(QIAN, MAIL);

        run();
        assertThat(mail.letters()).extracting(Letter::counts).containsExactly(new Counts(1, 0, 0));
        pass(Duration.ofHours(11));
        run();

        assertThat(mail.letters()).hasSize(2);
    }

    @Test
    void aTryThatFailedIsRepeatedWithTheSameId() {
        mail.fails("timeOut");
        post(ZHAO, EMERGENCY);

        run();
        assertThat(latest().trouble()).isEqualTo("timeOut");
        run();
        assertThat(mail.letters()).hasSize(1);
        pass(Duration.ofSeconds(15));
        run();

        assertThat(mail.letters()).hasSize(2);
        assertThat(mail.letters()).extracting(Letter::id).containsOnly(latest().id());
        assertThat(latest().progress().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whenAWayFailsForGoodTheNextOneIsTaken() {
        mail.alwaysFails("http500");
        post(ZHAO, EMERGENCY);

        runFor(Duration.ofSeconds(32));

        assertThat(mail.letters()).hasSize(3);
        assertThat(robot.letters()).hasSize(1);
        assertThat(the(Notices.class).failed()).isEmpty();
    }

    @Test
    void whatNoWayBringsIsOnTheScreenAndTheOthersHearOfIt() {
        mail.alwaysFails("notReachable");
        robot.alwaysFails("errcode93000");
        var flag = post(ZHAO, EMERGENCY);

        runFor(Duration.ofMinutes(2));

        assertThat(the(Notices.class).failed())
                .extracting(Message::way, Message::trouble)
                .containsExactly(tuple(Way.WECOM, "errcode93000"));
        assertThat(casework().events(NoticeUnheard.class))
                .containsExactly(new NoticeUnheard(ZHAO, List.of(flag)));

        the(Notices.class).seen(QIAN);
        assertThat(the(Notices.class).failed()).isEmpty();
    }

    @Test
    void noticesAreForgottenAfterNinetyDaysButNoFailureThatNobodySaw() {
        post(ZHAO, EMERGENCY);
        run();
        mail.alwaysFails("notReachable");
        robot.alwaysFails("notReachable");
        post(ZHAO, EMERGENCY);
        runFor(Duration.ofMinutes(2));
        assertThat(states()).hasSize(3);

        pass(Duration.ofDays(91));
        the(Retention.class).run();
        assertThat(states()).containsExactly(MessageState.FAILED);
        the(Notices.class).seen(QIAN);
        the(Retention.class).run();

        assertThat(states()).isEmpty();
        assertThat(casework().jdbc().sql("select * from notice").query().listOfRows()).isEmpty();
    }

    @Test
    void whoHasEnteredNoWayIsSaidToBeToldOnTheScreenOnly() {
        post(QIAN, EMERGENCY);

        run();

        assertThat(latest().progress().state()).isEqualTo(MessageState.NO_WAY);
        assertThat(latest().way()).isEqualTo(Way.SCREEN);
    }

    @Test
    void aCrashInTheMiddleLeadsToARepetitionWithTheSameId() {
        post(ZHAO, EMERGENCY);

        var claimed = aNodeDiesBeforeItSends();
        run();
        assertThat(mail.letters()).isEmpty();
        pass(Duration.ofSeconds(15));
        run();

        assertThat(mail.letters()).extracting(Letter::id).containsExactly(claimed);
    }

    @Test
    void twoNodesSendEachMessageOnce() {
        post(ZHAO, EMERGENCY);
        try (var other = delivery()) {
            var first = delivery.run();
            var second = other.run();
            settle(first);
            settle(second);
        }

        assertThat(mail.letters()).hasSize(1);
    }

    @Test
    void aRobotIsNotGivenMoreThanTwentyMessagesInAMinute() {
        for (int i = 0; i < 25; i++) {
            var person = new Actor("worker" + i);
            prefer(person, ROBOT);
            post(person, EMERGENCY);
        }

        run();
        assertThat(robot.letters()).hasSize(20);
        runFor(Duration.ofSeconds(70));

        assertThat(robot.letters()).hasSize(25);
    }

    @Test
    void aTrialGoesByEveryWay() {
        the(Notices.class).tryOut(ZHAO, QIAN);

        run();

        assertThat(mail.letters().getFirst().title()).contains("试发", "trial");
        assertThat(robot.letters()).hasSize(1);
    }

    @Test
    void anAddressStandsSealedInTheDatabaseAndIsReadAgain() {
        post(ZHAO, EMERGENCY);
        run();

        assertThat(the(Notices.class).preferencesOf(ZHAO).ways()).containsExactly(MAIL, ROBOT);
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select * from notice_way")
                                .query()
                                .listOfRows()
                                .toString())
                .doesNotContain("office.example", "robot.example");
        assertThat(MAIL.toString()).doesNotContain("office");
    }

    private UUID aNodeDiesBeforeItSends() {
        try (var node = delivery(new Messengers(List.of(new Dying())))) {
            node.run().forEach(errand -> assertThat(errand).failsWithin(Duration.ofSeconds(5)));
        }
        return latest().id();
    }

    private record Dying() implements Messenger {

        @Override
        public Way way() {
            return Way.EMAIL;
        }

        @Override
        public Sending send(Letter letter, String address) {
            throw new AssertionError("the node died");
        }
    }

    private void run() {
        settle(delivery.run());
    }

    private void runFor(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            run();
            pass(Duration.ofSeconds(1));
        }
    }

    private static void settle(List<Future<?>> errands) {
        errands.forEach(errand -> assertThat(errand).succeedsWithin(Duration.ofSeconds(5)));
    }

    private void pass(Duration time) {
        casework().clock().advance(time);
    }

    private UUID post(Actor person, Severity severity) {
        var flag = UUID.randomUUID();
        the(Notices.class).post(new NewNotice(Subject.flag(flag), person, severity, "raise"));
        return flag;
    }

    private void prefer(Actor person, Reach... ways) {
        the(Notices.class).prefer(person, new Preferences(List.of(ways), QuietHours.NIGHT), person);
    }

    private List<MessageState> states() {
        return the(Notices.class).latest(9).stream()
                .map(message -> message.progress().state())
                .toList();
    }

    private Message latest() {
        return the(Notices.class).latest(1).getFirst();
    }

    private Delivery delivery() {
        return delivery(new Messengers(List.of(mail, robot)));
    }

    private Delivery delivery(Messengers messengers) {
        return new Delivery(
                the(Outbox.class),
                new Letters(the(MessageSource.class), URI.create("https://warmline.example")),
                messengers,
                the(PlatformTransactionManager.class),
                casework().publisher(),
                casework().clock());
    }
}
