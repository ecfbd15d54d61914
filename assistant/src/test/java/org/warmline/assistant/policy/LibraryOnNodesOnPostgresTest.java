package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LibraryOnNodesOnPostgresTest extends LibraryOnNodesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
