package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class HeldCallsOnH2Test extends HeldCallsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
