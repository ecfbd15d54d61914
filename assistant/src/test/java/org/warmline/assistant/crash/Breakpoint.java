package org.warmline.assistant.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Where a process that is to be killed stops for ever: the first statement that contains the words
 * in the file is not executed, and the file {@code NAME.reached} appears.
 */
record Breakpoint(Path file) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database && Files.isRegularFile(file)
                ? watched(database, words())
                : bean;
    }

    private Object watched(DataSource database, String words) {
        return proxy(
                DataSource.class,
                database,
                result ->
                        result instanceof Connection connection
                                ? watched(connection, words)
                                : result,
                _ -> {});
    }

    private Object watched(Connection connection, String words) {
        return proxy(
                Connection.class,
                connection,
                result -> result,
                arguments -> {
                    if (arguments.length > 0
                            && arguments[0] instanceof String sql
                            && sql.contains(words)) {
                        stop();
                    }
                });
    }

    private void stop() {
        try {
            Files.writeString(file.resolveSibling(file.getFileName() + ".reached"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.park();
        }
    }

    private String words() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Before {
        void look(Object[] arguments);
    }

    private static Object proxy(
            Class<?> type,
            Object target,
            java.util.function.UnaryOperator<Object> after,
            Before before) {
        return Proxy.newProxyInstance(
                Breakpoint.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> {
                    before.look(arguments == null ? new Object[0] : arguments);
                    try {
                        return after.apply(method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
