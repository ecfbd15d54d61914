package org.warmline.assistant;

import javax.sql.DataSource;

class DatabaseUseOnPostgresTest extends DatabaseUseContract {

    @Override
    DataSource database() {
        return TestDatabase.postgres();
    }
}
