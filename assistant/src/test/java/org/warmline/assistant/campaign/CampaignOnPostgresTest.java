package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CampaignOnPostgresTest extends CampaignContract {

    @Override
    protected DataSource database() {
        return TestDatabase.postgres();
    }
}
