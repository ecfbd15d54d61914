package org.warmline.assistant.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes mail as SMTP has it, or refuses it, or says nothing after the greeting. */
final class MailServer implements AutoCloseable {

    enum Manner {
        TAKES,
        REFUSES,
        SAYS_NOTHING,
        CUTS_OFF
    }

    private final ServerSocket socket;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Manner manner;

    MailServer(Manner manner) throws IOException {
        this.manner = manner;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    connection.getInputStream(), StandardCharsets.UTF_8));
            say(connection, "220 made-up mail server");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (manner == Manner.SAYS_NOTHING) {
                    continue;
                }
                if (manner == Manner.CUTS_OFF) {
                    return;
                }
                answer(connection, line, in);
            }
        } catch (IOException _) {
            // the other side has gone, which ends the talk
        }
    }

    private void answer(Socket connection, String line, BufferedReader in) throws IOException {
        if (line.equals("DATA")) {
            say(connection, "354 go on");
            mails.add(mail(in));
            say(connection, "250 taken");
        } else if (line.startsWith("RCPT") && manner == Manner.REFUSES) {
            say(connection, "550 no such person");
        } else {
            say(connection, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket connection, String line) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
