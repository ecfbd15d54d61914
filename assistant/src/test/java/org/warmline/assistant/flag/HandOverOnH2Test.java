package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HandOverOnH2Test extends HandOverContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
