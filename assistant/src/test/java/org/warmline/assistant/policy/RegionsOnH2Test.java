package org.warmline.assistant.policy;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class RegionsOnH2Test extends RegionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
