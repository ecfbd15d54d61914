package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class LibraryDraftsOnH2Test extends LibraryDraftsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
