package org.warmline.assistant.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;

/**
 * The port and the database that a start will need. Who starts the service twice is told so before
 * anything else is touched that the first one uses.
 */
final class StartingPlace {

    private StartingPlace() {}

    /**
     * @throws PortInUseException if another has the port
     * @throws IllegalStateException if the database cannot be opened
     */
    static void requireFree(Environment settings) {
        int port = settings.getProperty("server.port", Integer.class, 8080);
        try (var trial = new ServerSocket()) {
            trial.bind(
                    new InetSocketAddress(
                            settings.getProperty("server.address", "127.0.0.1"), port));
        } catch (IOException taken) {
            throw new PortInUseException(port, taken);
        }
        try {
            DriverManager.getConnection(
                            settings.getRequiredProperty("spring.datasource.url"),
                            settings.getProperty("spring.datasource.username", ""),
                            settings.getProperty("spring.datasource.password", ""))
                    .close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database cannot be opened", failure);
        }
    }
}
