package org.warmline.assistant.notice;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class DeliveryOnH2Test extends DeliveryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
