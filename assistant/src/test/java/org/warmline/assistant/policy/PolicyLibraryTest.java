package org.warmline.assistant.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelves;
import org.warmline.knowledge.lucene.LuceneIndex;

class PolicyLibraryTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC);
    private static final Actor WRITER = new Actor("writer");
    private static final Actor SECOND = new Actor("second");
    private static final String NOTICE =
            """
            ---
            id: dog
            title: 社区通知
            asked: 狗粮找谁领 | 狗粮在哪里拿
            ---
            狗粮请到二号岗亭领。
            """;

    @TempDir private Path folder;

    private final LuceneIndex index = LuceneIndex.inMemory();
    private final DataSource database = TestDatabase.h2();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private Library library;
    private InboxTrouble trouble;
    private PolicyLibrary office;
    private LibraryDrafts drafts;
    private PolicyQuestions questions;
    private ToldAnswers told;

    @BeforeEach
    void open() {
        var meaning = new Meaning(folder.resolve("vectors.bin"));
        var rows =
                new DocumentRows(
                        jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)));
        var shelves = new Shelves(rows, index, Optional.empty(), Runnable::run, ZoneOffset.UTC);
        library = new Library(rows, shelves, CLOCK);
        var answers = new OfficeAnswers(index, meaning, 0.5, Optional.empty());
        told = new ToldAnswers(jdbc);
        trouble =
                new InboxTrouble(
                        jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)));
        var audit = CaseworkFixture.over(database, folder).the(AuditTrail.class);
        drafts = new LibraryDrafts(library, audit, CLOCK);
        office = new PolicyLibrary(library, told, trouble, audit, _ -> {}, CLOCK);
        questions = new PolicyQuestions(answers, Phrases.load(), index::holds);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aFileIsADraftUntilASecondPersonSignsItAndIsThenToldWithItsSource() {
        upload();
        assertThat(ask()).isEqualTo(new PolicyAnswer.NotCovered());
        assertThat(office.sign("dog", 1, WRITER)).isFalse();

        assertThat(office.sign("dog", 1, SECOND)).isTrue();

        assertThat(ask())
                .isInstanceOfSatisfying(
                        PolicyAnswer.Covered.class,
                        covered ->
                                assertThat(String.join("", covered.say()))
                                        .contains("狗粮请到二号岗亭领", "社区通知"));
    }

    @Test
    void whatWasToldIsKeptWithItsEdition() {
        upload();
        office.sign("dog", 1, SECOND);
        told();

        assertThat(
                        jdbc.sql(
                                        "select document || '@' || edition || ' ' || said from policy_answer")
                                .query(String.class)
                                .list())
                .containsExactly("dog@1 狗粮请到二号岗亭领。");
    }

    @Test
    void aWithdrawnDocumentIsNotToldAnyMore() {
        upload();
        office.sign("dog", 1, SECOND);

        assertThat(office.withdraw("dog", WRITER)).isTrue();

        assertThat(ask()).isEqualTo(new PolicyAnswer.NotCovered());
        assertThat(office.list().getFirst().state()).isEqualTo("withdrawn");
    }

    @Test
    void whatIsPutIntoTheFolderBecomesADraft() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("dog.md"), NOTICE);
        Files.write(inbox.resolve("bad.pdf"), new byte[] {1});
        var watched = new WatchedFolder(inbox, library, trouble, CLOCK);

        watched.look();
        watched.look();
        new WatchedFolder(inbox, library, trouble, CLOCK).look();

        assertThat(office.list()).extracting(PolicyLibrary.Entry::id).containsExactly("dog");
        assertThat(office.list().getFirst().edition()).isEqualTo(1);
        assertThat(office.list().getFirst().opening()).contains("狗");
        assertThat(office.list().getFirst().isUnclaimed()).isTrue();
        assertThat(office.sign("dog", 1, SECOND)).isFalse();
        assertThat(drafts.claim("dog", 1, WRITER)).isTrue();
        assertThat(office.sign("dog", 1, WRITER)).isFalse();
        assertThat(office.sign("dog", 1, SECOND)).isTrue();
    }

    @Test
    void aFileOfTheFolderThatCannotBeReadIsToldUntilItIsMendedOrGone() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.write(inbox.resolve("bad.pdf"), new byte[] {1});
        Files.write(inbox.resolve("empty.txt"), new byte[0]);
        Files.writeString(inbox.resolve("odd.txt"), "猫粮。");
        Files.writeString(inbox.resolve("odd.yaml"), "language: klingon\nvalid-from: heute");
        Files.writeString(inbox.resolve("zz.md"), NOTICE);
        var watched = new WatchedFolder(inbox, library, trouble, CLOCK);

        watched.look();

        assertThat(office.trouble())
                .containsExactly(
                        new PolicyLibrary.Trouble("bad.pdf", problem("BROKEN"), CLOCK.instant()),
                        new PolicyLibrary.Trouble("empty.txt", problem("EMPTY"), CLOCK.instant()),
                        new PolicyLibrary.Trouble(
                                "odd.txt",
                                List.of(
                                        new Problem("BAD_DAY", List.of("valid-from", "heute")),
                                        new Problem("BAD_LANGUAGE", List.of("klingon"))),
                                CLOCK.instant()));
        assertThat(office.list()).hasSize(1);
        assertThat(inbox.resolve("bad.pdf")).exists();

        Files.writeString(inbox.resolve("empty.txt"), "猫粮到三号岗亭领。");
        Files.delete(inbox.resolve("bad.pdf"));
        Files.writeString(inbox.resolve("odd.yaml"), "language: zh-CN");
        watched.look();

        assertThat(office.trouble()).isEmpty();
        assertThat(office.list()).hasSize(3);
    }

    @Test
    void whatTheDatabaseDidNotTakeInIsTriedAgain() throws Exception {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(inbox.resolve("dog.md"), NOTICE);
        var watched = new WatchedFolder(inbox, library, trouble, CLOCK);
        jdbc.sql("alter table policy_document rename to away").update();
        watched.look();
        assertThat(office.trouble())
                .extracting(PolicyLibrary.Trouble::problems)
                .containsExactly(problem("NOT_KEPT"));

        jdbc.sql("alter table away rename to policy_document").update();
        watched.look();

        assertThat(office.trouble()).isEmpty();
        assertThat(office.list()).hasSize(1);
    }

    @Test
    void whatWasToldOnADayCanBeReadYearsLaterWhateverHasBecomeOfTheDocument() {
        upload();
        office.sign("dog", 1, SECOND);
        told();
        told();
        office.withdraw("dog", WRITER);

        var told = office.told(LocalDate.of(2026, 11, 26));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().said()).isEqualTo("狗粮请到二号岗亭领。");
        assertThat(told.getFirst().extent().count()).isEqualTo(2);
        assertThat(office.edition(told.getFirst().document(), told.getFirst().edition()))
                .map(PolicyLibrary.Edited::lines)
                .contains(List.of("狗粮找谁领 / 狗粮在哪里拿 — 狗粮请到二号岗亭领。"));
        assertThat(office.told(LocalDate.of(2026, 11, 25))).isEmpty();
    }

    @Test
    void whoAsksForADocumentWithoutAnEditionSeesTheNewest() {
        upload();
        var changed = NOTICE.replace("二号岗亭", "三号岗亭").getBytes(UTF_8);
        drafts.upload(new LibraryDrafts.Upload("dog.md", changed), WRITER);
        assertThat(office.newest("dog").orElseThrow().entry().edition()).isEqualTo(2);

        drafts.discard("dog", 2, SECOND);
        assertThat(office.newest("dog").orElseThrow().entry().edition()).isEqualTo(1);
        drafts.discard("dog", 1, SECOND);
        assertThat(office.newest("dog").orElseThrow().entry().edition()).isEqualTo(1);
        assertThat(office.newest("cat")).isEmpty();
    }

    private void upload() {
        assertThat(
                        drafts.upload(
                                new LibraryDrafts.Upload("dog.md", NOTICE.getBytes(UTF_8)), WRITER))
                .isEqualTo(new LibraryDrafts.Result.Draft("dog", 1, true));
    }

    private static List<Problem> problem(String kind) {
        return List.of(new Problem(kind, List.of()));
    }

    /** As whoever tells it does. */
    private void told() {
        if (ask() instanceof PolicyAnswer.Covered covered) {
            told.keep(
                    new GivenAnswer(
                            UUID.randomUUID(),
                            CLOCK.instant(),
                            Language.MANDARIN,
                            covered.spoken(),
                            covered.cited().document(),
                            covered.cited().edition()));
        }
    }

    private PolicyAnswer ask() {
        return questions.ask("狗粮找谁领", "", Language.MANDARIN, LocalDate.of(2026, 11, 26), "");
    }
}
