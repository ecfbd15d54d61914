package org.warmline.assistant.campaign;

import javax.sql.DataSource;
import org.warmline.assistant.TestDatabase;

class CampaignOnH2Test extends CampaignContract {

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }
}
