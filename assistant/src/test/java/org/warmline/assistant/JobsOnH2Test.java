package org.warmline.assistant;

import javax.sql.DataSource;

class JobsOnH2Test extends JobsContract {

    @Override
    DataSource database() {
        return TestDatabase.h2();
    }

    @Override
    String url() {
        return "jdbc:h2:mem";
    }
}
