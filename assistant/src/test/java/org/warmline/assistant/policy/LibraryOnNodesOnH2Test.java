package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LibraryOnNodesOnH2Test extends LibraryOnNodesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
