package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LibraryDraftsOnPostgresTest extends LibraryDraftsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
