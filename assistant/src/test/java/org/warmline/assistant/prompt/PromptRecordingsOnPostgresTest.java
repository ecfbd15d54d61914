package org.warmline.assistant.prompt;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class PromptRecordingsOnPostgresTest extends PromptRecordingsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
