package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.SettableClock;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.QuestionKind;

/** News of calls on its way into a database that comes and goes. */
class OutboxTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final int MORE_THAN_ENOUGH = 8;
    private static final String SENTENCE = "我胸口疼";

    private final Attempt.Id attempt = Attempt.Id.random();
    private final Attempt.Id other = Attempt.Id.random();
    private final List<Letter> written = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile Attempt.Id unwanted = Attempt.Id.random();
    private volatile Attempt.Id held = Attempt.Id.random();
    private final AtomicInteger triesOfHeld = new AtomicInteger();

    @TempDir private Path folder;
    private CaseworkFixture casework;
    private Outbox outbox;

    @BeforeEach
    void open() {
        casework = CaseworkFixture.over(TestDatabase.h2(), folder);
        outbox = newOutbox();
    }

    @AfterEach
    void close() {
        outbox.close();
        casework.close();
    }

    @Test
    void newsOfOneCallArrivesInOrder() {
        var news = List.of(new News.Accepted("CA1"), new News.Answered(), said(), over());

        news.forEach(one -> post(attempt, one));
        outbox.settle(attempt, LONG);

        assertThat(written).extracting(Letter::news).containsExactlyElementsOf(news);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayNewsWaitsOnDiskAndEncrypted() throws Exception {
        away = true;

        post(attempt, said());
        outbox.settle(attempt, SHORT);

        assertThat(onDisk()).hasSize(1);
        var bytes = Files.readAllBytes(onDisk().getFirst());
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain(SENTENCE)
                .doesNotContain(attempt.toString());
        assertThat(outbox.hasNewsOf(attempt)).isTrue();
    }

    @Test
    void whenTheDatabaseIsBackWhatNeedsAPersonGoesFirst() throws Exception {
        away = true;
        post(attempt, said());
        post(other, said());
        outbox.settle(other, SHORT);
        post(other, raised());
        var last = outbox.post(new Letter(attempt, over()));
        away = false;

        outbox.tryAgain();
        last.get(LONG.toSeconds(), TimeUnit.SECONDS);
        outbox.settle(other, LONG);

        assertThat(written.getFirst().news()).isInstanceOf(News.Raised.class);
        assertThat(written.stream().filter(one -> one.attempt().equals(attempt)))
                .extracting(one -> (Object) one.news().getClass())
                .containsExactly(News.Said.class, News.CameToNothing.class);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void whatADyingProcessLeavesTheNextOneDelivers() {
        away = true;
        var news =
                List.of(
                        said(),
                        raised(),
                        askedInVain(),
                        new News.Told(QuestionId.random()),
                        over());
        news.forEach(one -> post(attempt, one));
        outbox.settle(attempt, SHORT);
        away = false;
        written.clear();

        try (var next = newOutbox()) {
            next.takeUp(LONG);
        }

        assertThat(written).extracting(Letter::news).containsAll(news);
    }

    @Test
    void anOrderlyEndLeavesTheRestOnDisk() {
        away = true;
        post(attempt, said());

        outbox.close();

        assertThat(onDisk()).hasSize(1);
    }

    @Test
    void newsThatTheDatabaseDoesNotWantHoldsUpNoOtherCall() throws Exception {
        unwanted = attempt;
        post(attempt, said());

        var written = outbox.post(new Letter(other, over()));

        assertThat(written.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void newsThatTheDatabaseNeverWantsIsGivenUpAfterSomeTries() throws Exception {
        unwanted = attempt;
        var refused = outbox.post(new Letter(attempt, said()));

        while (!refused.isDone()) {
            outbox.tryAgain();
        }

        assertThat(refused.get()).isFalse();
        assertThat(outbox.hasNewsOf(attempt)).isFalse();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void newsOfARowThatAnotherHoldsWaitsAndHoldsUpNoOtherCall() throws Exception {
        held = attempt;
        var waits = outbox.post(new Letter(attempt, said()));
        while (triesOfHeld.get() == 0) {
            Thread.onSpinWait();
        }

        var others = outbox.post(new Letter(other, over()));

        assertThat(others.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        while (triesOfHeld.get() < MORE_THAN_ENOUGH) {
            outbox.tryAgain();
        }
        held = Attempt.Id.random();
        while (!waits.isDone()) {
            outbox.tryAgain();
        }
        assertThat(waits.get()).as("not given up").isTrue();
    }

    private static News askedInVain() {
        var asked =
                new Asked(
                        Optional.of(ResidentId.random()),
                        Language.MANDARIN,
                        "快递能放在门口吗",
                        SettableClock.START,
                        Way.CALL);
        return new News.AskedInVain(QuestionId.random(), asked);
    }

    private void post(Attempt.Id to, News news) {
        var _ = outbox.post(new Letter(to, news));
    }

    private Outbox newOutbox() {
        var files = casework.the(SealedFiles.class).beside("undelivered");
        return new Outbox(this::write, new Spool(files));
    }

    private boolean write(Letter letter) {
        if (away) {
            throw new DataAccessResourceFailureException("gone for a while");
        }
        if (letter.attempt().equals(held)) {
            triesOfHeld.incrementAndGet();
            throw new CannotAcquireLockException("another has the row");
        }
        if (letter.attempt().equals(unwanted)) {
            throw new IllegalArgumentException("no such attempt");
        }
        written.add(letter);
        return true;
    }

    private List<Path> onDisk() {
        var place = folder.resolve("undelivered");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static News said() {
        return new News.Said(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                new Utterance(
                        Utterance.Speaker.RESIDENT,
                        SENTENCE,
                        List.of(
                                new Utterance.Word(
                                        "胸口", Duration.ofSeconds(1), Duration.ofSeconds(2), .9)),
                        QuestionKind.NONE,
                        new Utterance.Span(Duration.ofSeconds(1), Duration.ofSeconds(2)),
                        false),
                Instant.parse("2026-03-02T02:00:00Z"));
    }

    private static News raised() {
        return new News.Raised(
                new Concern(Severity.EMERGENCY, new Rule("chestPain", "danger"), Quote.NONE));
    }

    private static News over() {
        return new News.CameToNothing(NotReached.BUSY);
    }
}
