package org.warmline.assistant.crash;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.warmline.assistant.Application;
import org.warmline.assistant.SettableClock;

/**
 * The service as a process that may be killed, with a door for the tests: whom to call, and what
 * has become of everybody. Its first two arguments are the file for the door's number and how far
 * its clock is ahead of the real one. It stops for ever at the {@link Breakpoint}.
 */
final class CrashingService {

    private CrashingService() {}

    public static void main(String[] arguments) throws IOException {
        var door = Path.of(arguments[0]);
        var ahead = Duration.parse(arguments[1]);
        var settings = Arrays.copyOfRange(arguments, 2, arguments.length);
        var application = new SpringApplication(Application.class);
        application.addInitializers(context ->
                context.getBeanFactory()
                        .addBeanPostProcessor(new Breakpoint(door.resolveSibling("breakpoint"))));
        application.addInitializers(context -> runAhead(context, ahead));
        var service = application.run(settings);
        open(new Community(service), door);
    }

    /** All lives of these tests share a morning inside a calling window. */
    private static void runAhead(ConfigurableApplicationContext context, Duration ahead) {
        ((GenericApplicationContext) context)
                .registerBean(
                        "morning",
                        Clock.class,
                        () -> Clock.offset(Clock.system(SettableClock.ZONE), ahead),
                        definition -> definition.setPrimary(true));
    }

    private static void open(Community community, Path door) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        answer(server, "/due", community::due);
        answer(server, "/stop", community::stop);
        answer(server, "/seen", community::seen);
        server.start();
        var draft = door.resolveSibling("door.new");
        Files.writeString(draft, Integer.toString(server.getAddress().getPort()));
        Files.move(draft, door, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void answer(HttpServer server, String path, Function<String, String> answer) {
        server.createContext(
                path,
                http -> {
                    try (http) {
                        var body =
                                new String(
                                        http.getRequestBody().readAllBytes(),
                                        StandardCharsets.UTF_8);
                        var bytes = text(answer, body).getBytes(StandardCharsets.UTF_8);
                        http.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                        http.getResponseBody().write(bytes);
                    }
                });
    }

    private static String text(Function<String, String> answer, String body) {
        try {
            return answer.apply(body);
        } catch (RuntimeException away) {
            return "away " + away.getClass().getName();
        }
    }
}
