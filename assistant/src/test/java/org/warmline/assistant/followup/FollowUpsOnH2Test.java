package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class FollowUpsOnH2Test extends FollowUpsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
