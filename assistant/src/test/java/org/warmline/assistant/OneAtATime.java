package org.warmline.assistant;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Refuses a second connection to a thread that has not given back its first. */
final class OneAtATime extends DelegatingDataSource {

    private final ThreadLocal<Boolean> holds = ThreadLocal.withInitial(() -> false);

    OneAtATime(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (holds.get()) {
            throw new SQLException("this thread holds a connection and asks for a second one");
        }
        var connection = super.getConnection();
        holds.set(true);
        InvocationHandler givenBack =
                (_, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        holds.set(false);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                };
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        givenBack);
    }
}
