package org.warmline.telephony.vosk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A download that goes on where it was cut, within one run and over several. Beside the part a file
 * keeps the address and the server's mark of the version, so that two versions are never joined.
 */
final class Download {

    private static final int CONNECT_MILLIS = 20_000;
    private static final int READ_MILLIS = 30_000;
    private static final int CUTS_WITHOUT_PROGRESS = 3;

    private final URI address;
    private final Path part;
    private final DiskSpace disk;
    private final Consumer<FetchProgress> progress;

    Download(URI address, Path part, DiskSpace disk, Consumer<FetchProgress> progress) {
        this.address = address;
        this.part = part;
        this.disk = disk;
        this.progress = progress;
    }

    /** Returns when the part holds the whole file. */
    void run() throws IOException {
        if (!mark().startsWith(address + "\n")) {
            discard(part);
        }
        for (int fruitless = 0; ; ) {
            long before = size();
            try {
                attempt(before);
                return;
            } catch (Cut e) {
                fruitless = size() > before ? 0 : fruitless + 1;
                if (fruitless == CUTS_WITHOUT_PROGRESS) {
                    throw e;
                }
            }
        }
    }

    static void discard(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(markFile(part));
    }

    /** The connection broke while the file was on its way. */
    private static final class Cut extends IOException {
        Cut(String message) {
            super(message);
        }
    }

    private void attempt(long from) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        var version = mark().lines().skip(1).findFirst().orElse("");
        if (from > 0) {
            connection.setRequestProperty("Range", "bytes=" + from + "-");
            if (!version.isEmpty()) {
                connection.setRequestProperty("If-Range", version);
            }
        }
        try {
            switch (connection.getResponseCode()) {
                case HttpURLConnection.HTTP_OK -> receive(connection, 0);
                case HttpURLConnection.HTTP_PARTIAL -> receive(connection, from);
                case 416 -> restart(connection, from);
                case HttpURLConnection.HTTP_NOT_FOUND ->
                        throw new FileNotFoundException("the server has no such file (404)");
                default ->
                        throw new IOException(
                                "the server answered " + connection.getResponseCode());
            }
        } finally {
            connection.disconnect();
        }
    }

    /** Nothing is left to send: the part is whole, or it is none of this file. */
    private void restart(HttpURLConnection connection, long from) throws IOException {
        var range = connection.getHeaderField("Content-Range");
        if (!("bytes */" + from).equals(range)) {
            discard(part);
            throw new Cut("the server has another version now");
        }
    }

    private void receive(HttpURLConnection connection, long from) throws IOException {
        long length = connection.getContentLengthLong();
        long total = length < 0 ? -1 : from + length;
        disk.check(part.resolve("..").normalize(), length);
        var tag = connection.getHeaderField("ETag");
        var version = tag != null && !tag.startsWith("W/") ? tag : "";
        Files.writeString(markFile(part), address + "\n" + version + "\n");
        try (var out =
                Files.newOutputStream(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        from > 0
                                ? StandardOpenOption.APPEND
                                : StandardOpenOption.TRUNCATE_EXISTING)) {
            long received = from;
            var buffer = new byte[1 << 16];
            for (int n = read(connection, buffer); n >= 0; n = read(connection, buffer)) {
                out.write(buffer, 0, n);
                received += n;
                progress.accept(new FetchProgress(received, total));
            }
            if (total >= 0 && received < total) {
                throw new Cut(
                        "the connection was cut after " + received + " of " + total + " bytes");
            }
        }
    }

    private static int read(HttpURLConnection connection, byte[] buffer) throws IOException {
        try {
            return connection.getInputStream().read(buffer);
        } catch (IOException e) {
            var cut = new Cut("the connection was cut");
            cut.initCause(e);
            throw cut;
        }
    }

    private long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    private String mark() throws IOException {
        return Files.exists(markFile(part)) ? Files.readString(markFile(part)) : "";
    }

    private static Path markFile(Path part) {
        return part.resolveSibling(part.getFileName() + ".from");
    }
}
