package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class SpendCapOnH2Test extends SpendCapContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
