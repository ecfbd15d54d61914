package org.warmline.assistant.prompt;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class PromptRecordingsOnH2Test extends PromptRecordingsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
