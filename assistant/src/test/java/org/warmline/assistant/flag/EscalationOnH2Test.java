package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class EscalationOnH2Test extends EscalationContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
