package org.warmline.assistant.followup;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class FollowUpsOnPostgresTest extends FollowUpsContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
