package org.warmline.assistant;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * How long anybody waits for a database that does not answer. PostgreSQL's driver waits for ever by
 * itself, and a network that swallows everything must not hold calls up.
 */
final class DatabasePatience implements BeanPostProcessor {

    private static final long CONNECTION_MILLIS = 5_000;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setConnectionTimeout(CONNECTION_MILLIS);
            pool.setValidationTimeout(CONNECTION_MILLIS / 2);
            if (pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
                pool.addDataSourceProperty("connectTimeout", "5");
                pool.addDataSourceProperty("socketTimeout", "10");
                pool.addDataSourceProperty("tcpKeepAlive", "true");
            }
        }
        return bean;
    }
}
