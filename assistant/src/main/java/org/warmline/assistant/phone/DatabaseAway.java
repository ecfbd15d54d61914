package org.warmline.assistant.phone;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that cannot be reached from one that does not want something. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isBehind(RuntimeException failure) {
        if (failure instanceof NonTransientDataAccessException) {
            return failure instanceof DataAccessResourceFailureException;
        }
        return failure instanceof DataAccessException || failure instanceof TransactionException;
    }
}
