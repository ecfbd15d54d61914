package org.warmline.assistant;

import javax.sql.DataSource;

class DatabaseUseOnH2Test extends DatabaseUseContract {

    @Override
    DataSource database() {
        return TestDatabase.h2();
    }
}
