package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class PlainTextOnH2Test extends PlainTextContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
