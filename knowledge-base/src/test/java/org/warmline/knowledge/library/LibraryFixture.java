package org.warmline.knowledge.library;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.LibraryAnswers;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.answer.Weights;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.lucene.LuceneIndex;

/** A library on one or two nodes, with documents about masks and rubbish. */
final class LibraryFixture implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    static final Region WUHAN = Region.of("湖北省/武汉市");

    final StoreInMemory store = new StoreInMemory();
    private Instant now = Instant.parse("2026-11-26T02:00:00Z");
    private final Clock clock = new Turned();
    final Node here = new Node();
    final Node there = new Node();

    /** Its hands are moved by days. */
    private final class Turned extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    void daysLater(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    /** A process with an index of its own. */
    final class Node {

        final LuceneIndex index = LuceneIndex.inMemory();
        final Shelves shelves =
                new Shelves(store, index, Optional.empty(), Runnable::run, ZoneOffset.UTC);
        final Library library = new Library(store, shelves, clock);
        private final LibraryAnswers answers =
                new LibraryAnswers(index, Optional.empty(), Weights.learned(), 0.3);

        Answer ask(String question) {
            return ask(question, DAY, WUHAN);
        }

        Answer ask(String question, LocalDate day, Region where) {
            return answers.answer(new Question(question, "zh-CN", day, where));
        }

        Answer askInEnglish(String question) {
            return answers.answer(new Question(question, "en", DAY, WUHAN));
        }
    }

    static PolicyDocument reply(String id, String question, String answer) {
        return reply(id, Region.NATION, Validity.from(DAY.minusDays(10)), question, answer);
    }

    static PolicyDocument reply(
            String id, Region region, Validity validity, String question, String answer) {
        return replacing(Optional.empty(), id, region, validity, question, answer);
    }

    static PolicyDocument replacing(
            Optional<DocumentId> old,
            String id,
            Region region,
            Validity validity,
            String question,
            String answer) {
        return new PolicyDocument(
                Edition.first(id),
                "社区通知",
                "zh-CN",
                new Standing(region, validity, Optional.empty(), old),
                new Origin("街道办", "1", "公告栏"),
                List.of(new Block.Reply(List.of(question), answer)));
    }

    static PolicyDocument english(String id, String question, String answer) {
        return new PolicyDocument(
                Edition.first(id),
                "notice",
                "en",
                new Standing(
                        Region.NATION,
                        Validity.from(DAY.minusDays(10)),
                        Optional.empty(),
                        Optional.empty()),
                new Origin("street office", "1", "notice board"),
                List.of(new Block.Reply(List.of(question), answer)));
    }

    Edition signed(PolicyDocument document) {
        var edition = here.library.add(document, "writer").edition();
        here.library.signOff(edition, "second");
        return edition;
    }

    @Override
    public void close() {
        here.index.close();
        there.index.close();
    }
}
