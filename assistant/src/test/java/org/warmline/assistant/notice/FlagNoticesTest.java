package org.warmline.assistant.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.flag.FlagLifeFixture.QIAN;
import static org.warmline.assistant.flag.FlagLifeFixture.SUN;
import static org.warmline.assistant.flag.FlagLifeFixture.ZHAO;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagLifeFixture;
import org.warmline.assistant.flag.FlagStep;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/** Flags and their notices together: who is told of what, and what is never told. */
class FlagNoticesTest extends CaseworkContract {

    private static final List<Severity> SEVERITIES =
            List.of(Severity.EMERGENCY, Severity.URGENT, Severity.ATTENTION);
    private static final List<Actor> CHAIN = List.of(ZHAO, QIAN, SUN);

    private final ScriptedMessenger mail = new ScriptedMessenger(Way.EMAIL);
    private FlagLifeFixture life;
    private Delivery delivery;

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }

    @BeforeEach
    void aGridWhosePeopleHaveMail() {
        life = FlagLifeFixture.in(casework());
        mail.forget();
        for (var person : CHAIN) {
            var reach = new Reach(Way.EMAIL, person.name() + "@office.example");
            the(Notices.class)
                    .prefer(person, new Preferences(List.of(reach), QuietHours.NIGHT), SUN);
        }
        delivery =
                new Delivery(
                        the(Outbox.class),
                        new Letters(
                                the(MessageSource.class), URI.create("https://warmline.example")),
                        new Messengers(List.of(mail)),
                        the(PlatformTransactionManager.class),
                        casework().publisher(),
                        casework().clock());
    }

    @AfterEach
    void close() {
        delivery.close();
    }

    @Test
    void anEmergencyThatNobodyTakesIsToldToEachInTurnAndThenAgainAndAgain() {
        life.raise(Severity.EMERGENCY);

        pass(Duration.ofMinutes(7));

        assertThat(mail.addresses())
                .containsExactly(
                        "zhao@office.example",
                        "qian@office.example",
                        "sun@office.example",
                        "sun@office.example");
    }

    @Test
    void somebodyWhoCannotBeToldDoesNotHoldUpAnEmergency() {
        mail.refuses("zhao@office.example");
        var id = life.raise(Severity.EMERGENCY);

        pass(Duration.ofSeconds(35));

        assertThat(life.owner(id)).isEqualTo(QIAN);
        assertThat(mail.addresses()).endsWith("qian@office.example");
        assertThat(the(Notices.class).failed()).hasSize(1);
    }

    @Test
    void nothingOfAResidentStandsInALetterOrInTheTablesOfNotices() {
        life.raise(Severity.EMERGENCY);
        life.raise(Severity.URGENT);
        life.raise(Severity.ATTENTION);
        pass(Duration.ofMinutes(5));

        var wang = life.wang();
        var personal =
                List.of(
                        wang.contact().name(),
                        wang.contact().phone().e164(),
                        wang.contact().phone().e164().substring(3),
                        wang.person().address(),
                        FlagLifeFixture.WORDS.sentence(),
                        "胸口疼",
                        "chestPain",
                        wang.id().toString());
        var written = new ArrayList<String>();
        mail.letters().forEach(letter -> written.add(letter.text()));
        for (var table : List.of("notice", "notice_message")) {
            written.add(
                    casework()
                            .jdbc()
                            .sql("select * from " + table)
                            .query()
                            .listOfRows()
                            .toString());
        }
        assertThat(mail.letters()).isNotEmpty();
        for (var text : written) {
            assertThat(text).doesNotContain(personal);
        }
    }

    /** Whatever people do and however time jumps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aFlagAlwaysHasOneOwnerEachNoticeIsSentAndNoStepIsMadeTwice(long seed) {
        var random = new Random(seed);
        var flags = new ArrayList<FlagId>();
        for (int i = 0; i < 120; i++) {
            act(random, flags);
            for (var id : flags) {
                assertThat(life.owner(id)).isIn(CHAIN);
            }
        }
        pass(Duration.ofMinutes(30));
        skipToMorning();

        flags.forEach(this::assertStepsAreConsistent);
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select count(*) from notice where message is null")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        casework()
                                .jdbc()
                                .sql("select count(*) from notice_message where state = 'WAITING'")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(sent()).containsAll(messages());
    }

    private void act(Random random, List<FlagId> flags) {
        if (flags.isEmpty() || random.nextInt(9) == 0) {
            flags.add(life.raise(SEVERITIES.get(random.nextInt(3))));
            return;
        }
        var who = CHAIN.get(random.nextInt(3));
        var id = flags.get(random.nextInt(flags.size()));
        switch (random.nextInt(8)) {
            case 0 -> life.handling().take(id, who);
            case 1 -> life.handling().call(id, who);
            case 2 -> life.handling().resolve(id, who, Resolution.HANDLED, "");
            case 3 -> life.handling().passOn(id, who, CHAIN.get(random.nextInt(3)), "");
            case 4 -> life.handling().undo(id, who);
            default -> {
                casework().clock().advance(Duration.ofSeconds(random.nextInt(200)));
                life.escalation().runOut();
                run();
            }
        }
    }

    /** The machine never escalates to the same person twice in a row, nor what is resolved. */
    private void assertStepsAreConsistent(FlagId id) {
        var steps = life.handling().steps(id);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).kind() == FlagStep.Kind.ESCALATED) {
                assertThat(steps.get(i).owner()).isNotEqualTo(steps.get(i - 1).owner());
                assertThat(steps.get(i - 1).kind()).isNotEqualTo(FlagStep.Kind.RESOLVED);
            }
        }
        assertThat(steps.getLast().owner()).isEqualTo(life.owner(id));
    }

    private Set<UUID> sent() {
        var ids = ConcurrentHashMap.<UUID>newKeySet();
        mail.letters().forEach(letter -> ids.add(letter.id()));
        return ids;
    }

    private List<UUID> messages() {
        return the(Notices.class).latest(10_000).stream().map(Message::id).toList();
    }

    private void skipToMorning() {
        for (int i = 0; i < 4; i++) {
            casework().clock().advance(Duration.ofHours(8));
            run();
        }
    }

    private void pass(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            run();
            casework().clock().advance(Duration.ofSeconds(1));
            life.escalation().runOut();
        }
        run();
    }

    private void run() {
        delivery.run().forEach(errand -> assertThat(errand).succeedsWithin(Duration.ofSeconds(5)));
    }
}
