package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.library.Shelved;
import org.warmline.knowledge.library.Shelved.Hands;
import org.warmline.knowledge.library.Shelved.State;

/** What the rows of the library promise, on every database. */
abstract class DocumentRowsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    private final DocumentId id = new DocumentId("rubbish-" + UUID.randomUUID());
    private DocumentRows rows;

    protected abstract DataSource database();

    @BeforeEach
    void open() {
        var database = database();
        rows =
                new DocumentRows(
                        JdbcClient.create(database),
                        new TransactionTemplate(new DataSourceTransactionManager(database)));
    }

    @Test
    void anEditionComesBackAsItWasPutIn() {
        rows.insert(draft(1));

        assertThat(rows.find(new Edition(id, 1))).contains(draft(1));
        assertThat(rows.newest(id)).contains(draft(1));
        assertThat(rows.signed()).extracting(one -> one.document().id()).doesNotContain(id);
    }

    @Test
    void neitherWhoWroteNorWhoBroughtItCanSignAndASignatureIsGivenOnce() {
        rows.insert(draft(1));

        assertThat(rows.sign(new Edition(id, 1), new SignOff("bringer", NOW))).isFalse();
        assertThat(rows.sign(new Edition(id, 1), new SignOff("writer", NOW))).isFalse();
        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isTrue();
        assertThat(rows.sign(new Edition(id, 1), new SignOff("third", NOW))).isFalse();
        assertThat(rows.find(new Edition(id, 1)).orElseThrow().document().standing().signOff())
                .contains(new SignOff("second", NOW));
    }

    @Test
    void allEditionsOfAWithdrawnDocumentAreKeptButNotUsed() {
        rows.insert(draft(1));
        rows.sign(new Edition(id, 1), new SignOff("second", NOW));
        rows.insert(draft(2));

        assertThat(rows.withdraw(id, new SignOff("worker", NOW))).isTrue();

        assertThat(rows.signed()).extracting(one -> one.document().id()).doesNotContain(id);
        assertThat(rows.newest(id).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
        assertThat(rows.find(new Edition(id, 1))).isPresent();
        assertThat(rows.withdraw(id, new SignOff("worker", NOW))).isFalse();
    }

    @Test
    void anEditionIsPutThereOnceHoweverManyNodesBringIt() {
        assertThat(rows.insert(draft(1))).isTrue();
        assertThat(rows.insert(draft(1))).isFalse();
    }

    @Test
    void anotherDraftTakesThePlaceOfOneThatCanThenNotBeSigned() {
        rows.insert(draft(1));

        assertThat(rows.replace(new Edition(id, 1), draft(2))).isTrue();
        assertThat(rows.replace(new Edition(id, 1), draft(3))).isFalse();

        assertThat(rows.find(new Edition(id, 1)).orElseThrow().state()).isEqualTo(State.DISCARDED);
        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isFalse();
        assertThat(rows.sign(new Edition(id, 2), new SignOff("second", NOW))).isTrue();
        assertThat(rows.discard(new Edition(id, 2), new SignOff("second", NOW))).isFalse();
    }

    @Test
    void onlyTheLastEditionIsSigned() {
        rows.insert(draft(1));
        rows.insert(draft(2));

        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isFalse();
        assertThat(rows.discard(new Edition(id, 2), new SignOff("second", NOW))).isTrue();
        assertThat(rows.newest(id)).contains(draft(1));
        assertThat(rows.last(id).orElseThrow().state()).isEqualTo(State.DISCARDED);
        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isTrue();
    }

    @Test
    void whatNobodyAnswersForIsSignedByNobody() {
        var draft = draft(1);
        rows.insert(
                new Shelved(
                        draft.document(),
                        State.DRAFT,
                        Hands.unclaimed("bringer"),
                        NOW,
                        "hash",
                        Optional.empty()));

        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isFalse();
        assertThat(rows.claim(new Edition(id, 1), "writer")).isTrue();
        assertThat(rows.claim(new Edition(id, 1), "other")).isFalse();
        assertThat(rows.sign(new Edition(id, 1), new SignOff("writer", NOW))).isFalse();
        assertThat(rows.sign(new Edition(id, 1), new SignOff("second", NOW))).isTrue();
    }

    @Test
    void whatAWithdrawnEditionHadReplacedIsRemembered() {
        rows.insert(draft(1));
        rows.sign(new Edition(id, 1), new SignOff("second", NOW));
        assertThat(rows.signedAbout(new DocumentId("old")))
                .extracting(one -> one.document().id())
                .contains(id);

        rows.withdraw(id, new SignOff("worker", NOW));

        assertThat(rows.signedAbout(id)).isEmpty();
        assertThat(rows.formerReplacers())
                .filteredOn(one -> one.document().id().equals(id))
                .singleElement()
                .matches(one -> one.withdrawnAt().equals(Optional.of(NOW)));
        assertThat(rows.formerReplacers(new DocumentId("old")))
                .extracting(one -> one.document().id())
                .contains(id);
        assertThat(rows.formerReplacers(id)).isEmpty();
    }

    @Test
    void everyChangeOfWhatMayBeToldIsSeenByItsNumber() {
        long before = rows.version();
        rows.insert(draft(1));
        assertThat(rows.version()).isEqualTo(before);
        rows.sign(new Edition(id, 1), new SignOff("second", NOW));
        long signed = rows.version();
        rows.withdraw(id, new SignOff("second", NOW));

        assertThat(signed).isGreaterThan(before);
        assertThat(rows.version()).isGreaterThan(signed);
    }

    private Shelved draft(int edition) {
        return new Shelved(
                new PolicyDocument(
                        new Edition(id, edition),
                        "垃圾清运",
                        "zh-CN",
                        new Standing(
                                Region.of("湖北省/武汉市"),
                                new Validity(
                                        LocalDate.of(2026, 11, 1),
                                        Optional.of(LocalDate.of(2026, 12, 1))),
                                Optional.empty(),
                                Optional.of(new DocumentId("old"))),
                        new Origin("街道办", "7", "公告栏"),
                        List.of(
                                new Block.Heading(1, "时间"),
                                new Block.Article("第一条", "早上八点。"),
                                new Block.Paragraph("放在门口。"),
                                new Block.Item("扎紧"),
                                new Block.Row(List.of("楼"), List.of("一号")),
                                new Block.Reply(List.of("能下楼吗"), "不能。"))),
                State.DRAFT,
                new Hands("bringer", "writer"),
                NOW,
                "hash" + edition,
                Optional.empty());
    }
}
