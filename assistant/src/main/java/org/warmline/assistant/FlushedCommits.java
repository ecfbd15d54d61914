package org.warmline.assistant;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * H2 writes what is committed up to half a second later: a process killed in between would not know
 * of a call that rings by then. Here each commit is in the file before anybody acts on it. (Its own
 * setting for that would also end the tidying of the file.)
 */
final class FlushedCommits implements TransactionExecutionListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FlushedCommits.class);

    private final Connection connection;

    /** A connection of its own, because whoever commits still holds one of the pool's. */
    FlushedCommits(DataSource withoutPool) throws SQLException {
        this.connection = withoutPool.getConnection();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            flush();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private synchronized void flush() {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException trouble) {
            LOG.error("a commit may be in the file a little later: {}", trouble.getErrorCode());
        }
    }
}
