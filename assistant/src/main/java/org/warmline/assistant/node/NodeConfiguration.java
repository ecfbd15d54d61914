package org.warmline.assistant.node;

import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

    /** Entered at once: whoever begins something may be asked for by then. */
    @Bean
    Nodes nodes(DataSource database, JdbcClient jdbc, Clock clock) throws MetaDataAccessException {
        var nodes = new Nodes(new NodeStore(jdbc), isForOneProcess(database), clock);
        nodes.enter();
        return nodes;
    }

    @Bean
    Heartbeat heartbeat(Nodes nodes) {
        return new Heartbeat(nodes);
    }

    /** H2 locks its file, unless it is a server. */
    private static boolean isForOneProcess(DataSource database) throws MetaDataAccessException {
        return JdbcUtils.extractDatabaseMetaData(
                database,
                metaData ->
                        metaData.getDatabaseProductName().equals("H2")
                                && !isServed(metaData.getConnection()));
    }

    private static boolean isServed(Connection h2) throws java.sql.SQLException {
        var url = h2.getMetaData().getURL();
        return url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:");
    }
}
