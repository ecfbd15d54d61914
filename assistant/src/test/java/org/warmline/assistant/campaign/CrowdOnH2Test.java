package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CrowdOnH2Test extends CrowdContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
