package org.warmline.assistant.script;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class ScriptLibraryOnPostgresTest extends ScriptLibraryContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
