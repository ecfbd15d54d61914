package org.warmline.assistant.flag;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class FlagsOnH2Test extends FlagsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
