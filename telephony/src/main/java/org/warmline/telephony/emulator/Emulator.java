package org.warmline.telephony.emulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A telephone network on 127.0.0.1: Twilio's API in front, virtual residents behind. It gives the
 * caller nothing but Twilio's own fields; what the residents really said stands in the journal.
 */
public final class Emulator implements AutoCloseable {

    private static final int SOCKET_THREADS = 2;

    private final HttpServer server;
    private final Exchange exchange;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    private Emulator(HttpServer server, Exchange exchange) {
        this.server = server;
        this.exchange = exchange;
        server.setExecutor(requests);
        server.createContext("/2010-04-01/", new Api(exchange));
        server.createContext("/emulator/", new ControlDesk(exchange));
        server.start();
    }

    /** Starts a network whose residents speak with the bundled voices. */
    public static Emulator start(EmulatorOptions options) {
        return start(options, ResidentVoices.builtIn());
    }

    /**
     * Starts a network.
     *
     * @throws EmulatorException with one line for people if the port is taken, a persona file is
     *     bad or the journal cannot be written
     */
    public static Emulator start(EmulatorOptions options, ResidentVoices voices) {
        var clock = Clock.systemUTC();
        var neighbourhood =
                options.personas().map(Neighbourhood::in).orElseGet(Neighbourhood::builtIn);
        var server = bind(options.port());
        var faults = new Faults();
        var network =
                new Network(
                        options,
                        neighbourhood,
                        new Rendering(voices),
                        Journal.in(options.journal(), clock),
                        faults,
                        new Webhooks(options.account(), faults),
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .executor(socketThreads())
                                .build(),
                        new StartQueue(options.tempo().callsPerSecond(), clock),
                        new Pace(options.tempo()),
                        clock);
        return new Emulator(server, new Exchange(network));
    }

    /** The port on 127.0.0.1 that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What a caller uses instead of {@code https://api.twilio.com}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /** Trouble to order. */
    public Faults faults() {
        return exchange.network().faults();
    }

    /** The numbers that somebody lives at, in E.164. */
    public List<String> numbers() {
        return exchange.network().neighbourhood().everybody().stream().map(Persona::phone).toList();
    }

    /** Puts down every phone and frees the port. */
    @Override
    public void close() {
        server.stop(0);
        exchange.closeDown();
        requests.shutdownNow();
        exchange.network().pace().close();
        exchange.network().sockets().shutdownNow();
        exchange.network().webhooks().close();
        exchange.network().journal().close();
    }

    private static HttpServer bind(int port) {
        try {
            return HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new EmulatorException("port " + port + " is taken: choose another one", e);
        } catch (IOException e) {
            throw new EmulatorException("cannot listen on port " + port, e);
        }
    }

    private static ExecutorService socketThreads() {
        return Executors.newFixedThreadPool(
                SOCKET_THREADS, Thread.ofPlatform().name("emulator-socket-", 1).daemon().factory());
    }
}
