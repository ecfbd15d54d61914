package org.warmline.assistant.correction;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CorrectionsOnH2Test extends CorrectionsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
