package org.warmline.knowledge.langchain4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.warmline.knowledge.index.Embedder;

/**
 * Remembers on disk what texts mean, by the hash of their characters: the same text is never worked
 * out twice, whatever document it stands in. A file cut short by a crash is read up to there.
 */
public final class VectorCache implements Embedder, AutoCloseable {

    private static final int KEY_BYTES = 16;

    private final Embedder embedder;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final DataOutputStream file;
    private boolean closed;

    private VectorCache(Embedder embedder, Path path) throws IOException {
        this.embedder = embedder;
        Files.createDirectories(path.toAbsolutePath().getParent());
        long whole = Files.exists(path) ? read(path) : 0;
        var channel =
                Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(whole);
        channel.position(whole);
        this.file = new DataOutputStream(java.nio.channels.Channels.newOutputStream(channel));
    }

    /**
     * @param path the file in which they are kept
     */
    public static VectorCache over(Embedder embedder, Path path) {
        try {
            return new VectorCache(embedder, path);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot use " + path, failure);
        }
    }

    private long read(Path path) throws IOException {
        long whole = 0;
        try (var in =
                new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(path)))) {
            while (true) {
                var key = in.readNBytes(KEY_BYTES);
                if (key.length < KEY_BYTES) {
                    return whole;
                }
                int length = in.readInt();
                var bytes = in.readNBytes(length * Float.BYTES);
                if (bytes.length < length * Float.BYTES) {
                    return whole;
                }
                var vector = new float[length];
                ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
                known.put(HexFormat.of().formatHex(key), vector);
                whole += KEY_BYTES + Integer.BYTES + bytes.length;
            }
        } catch (EOFException cutShort) {
            return whole;
        }
    }

    @Override
    public float[] embed(String text) {
        var key = key(text);
        var name = HexFormat.of().formatHex(key);
        var vector = known.get(name);
        if (vector != null) {
            return vector;
        }
        var fresh = embedder.embed(text);
        if (known.putIfAbsent(name, fresh) == null) {
            write(key, fresh);
        }
        return fresh;
    }

    @Override
    public float[] embedQuestion(String question) {
        return embedder.embed(question);
    }

    /** What is worked out while the file is being closed is worked out again next time. */
    private synchronized void write(byte[] key, float[] vector) {
        if (closed) {
            return;
        }
        try {
            var bytes =
                    ByteBuffer.allocate(KEY_BYTES + Integer.BYTES + vector.length * Float.BYTES);
            bytes.put(key).putInt(vector.length);
            bytes.asFloatBuffer().put(vector);
            file.write(bytes.array());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a vector", failure);
        }
    }

    private static byte[] key(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Arrays.copyOf(digest.digest(text.getBytes(StandardCharsets.UTF_8)), KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the kept vectors", failure);
        }
    }
}
