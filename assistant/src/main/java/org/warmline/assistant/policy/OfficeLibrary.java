package org.warmline.assistant.policy;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.knowledge.answer.Answer;
import org.warmline.knowledge.answer.LibraryAnswers.Tried;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelves;
import org.warmline.knowledge.lucene.LuceneIndex;

/** The library of an installation, for tools that run without the service. */
public final class OfficeLibrary implements AutoCloseable {

    private final LuceneIndex index = LuceneIndex.inMemory();
    private final Meaning meaning;
    private final Shelves shelves;
    private final Library library;
    private final OfficeAnswers answers;

    private OfficeLibrary(DataSource database, LibrarySettings settings, Clock clock) {
        var rows =
                new DocumentRows(
                        JdbcClient.create(database),
                        new TransactionTemplate(new DataSourceTransactionManager(database)));
        this.meaning = new Meaning(settings.vectors());
        this.shelves =
                new Shelves(rows, index, Optional.of(meaning), Runnable::run, clock.getZone());
        this.library = new Library(rows, shelves, clock);
        this.answers = new OfficeAnswers(index, meaning, settings.threshold(), Optional.empty());
    }

    /**
     * @param database up to date
     */
    public static OfficeLibrary open(DataSource database, LibrarySettings settings, Clock clock) {
        return new OfficeLibrary(database, settings, clock);
    }

    public Library documents() {
        return library;
    }

    /** What was found for a question, and what is made of it. */
    public record Try(Tried tried, Answer answer) {}

    public Try ask(Question question) {
        shelves.refresh();
        var tried = answers.tryOut(question);
        return new Try(tried, answers.decide(tried));
    }

    @Override
    public void close() {
        index.close();
        meaning.close();
    }
}
