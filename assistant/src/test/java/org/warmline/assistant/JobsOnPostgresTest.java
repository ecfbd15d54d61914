package org.warmline.assistant;

import javax.sql.DataSource;

class JobsOnPostgresTest extends JobsContract {

    @Override
    DataSource database() {
        return TestDatabase.postgres();
    }

    @Override
    String url() {
        return "jdbc:postgresql:";
    }
}
