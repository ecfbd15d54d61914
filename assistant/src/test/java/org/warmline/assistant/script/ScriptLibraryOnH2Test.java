package org.warmline.assistant.script;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ScriptLibraryOnH2Test extends ScriptLibraryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
