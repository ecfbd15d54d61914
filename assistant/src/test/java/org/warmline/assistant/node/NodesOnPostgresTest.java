package org.warmline.assistant.node;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class NodesOnPostgresTest extends NodesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
