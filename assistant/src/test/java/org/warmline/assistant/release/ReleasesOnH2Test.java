package org.warmline.assistant.release;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ReleasesOnH2Test extends ReleasesContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
