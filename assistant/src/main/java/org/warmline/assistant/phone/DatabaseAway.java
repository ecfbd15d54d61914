package org.warmline.assistant.phone;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionException;

/**
 * Tells a database that cannot be reached from one that does not want something, and from one where
 * somebody else holds the row.
 */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isBehind(RuntimeException failure) {
        if (isHeldRow(failure)) {
            return false;
        }
        if (failure instanceof NonTransientDataAccessException) {
            return failure instanceof DataAccessResourceFailureException;
        }
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }

    /** A lock that was not to be had, now: it passes, and concerns nothing else. */
    static boolean isHeldRow(RuntimeException failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof QueryTimeoutException;
    }
}
