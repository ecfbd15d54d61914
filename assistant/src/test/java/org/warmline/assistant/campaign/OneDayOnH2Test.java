package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class OneDayOnH2Test extends OneDayContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
