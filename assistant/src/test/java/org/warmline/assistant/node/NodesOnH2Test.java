package org.warmline.assistant.node;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class NodesOnH2Test extends NodesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
