package org.warmline.assistant.privacy;

import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Recordings on disk, encrypted while they are written and decrypted while they are read
 * (AES-256-GCM-HKDF in pieces of 4 KiB, so that a player may start in the middle). A file is sealed
 * to its name. No clear byte ever touches the disk.
 */
public final class SealedFiles {

    /** Writes the clear bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String DRAFT = ".new";
    private static final String SUFFIX = ".sealed";

    private final Path folder;
    private final StreamingAead cipher;

    SealedFiles(Path folder, Keys keys) {
        this(folder, keys.files());
    }

    private SealedFiles(Path folder, StreamingAead cipher) {
        this.folder = folder;
        this.cipher = cipher;
    }

    /**
     * Writes or replaces a file as a whole.
     *
     * @param name letters, digits, dots and hyphens
     */
    public void write(String name, Content content) {
        var place = place(name);
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, name, DRAFT);
            try (var out =
                    cipher.newEncryptingStream(
                            Files.newOutputStream(draft), associatedData(name))) {
                content.writeTo(out);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sealed file " + name, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt the file " + name, e);
        }
    }

    /** Others of the same key, in a folder beside this one. */
    public SealedFiles beside(String name) {
        return new SealedFiles(folder.resolveSibling(name), cipher);
    }

    /** The names of all files that are there, in no order. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the sealed files", e);
        }
    }

    /** Empty if there is no such file. The reader closes it. */
    public Optional<SealedStream> open(String name) {
        var place = place(name);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        try {
            var sealed = FileChannel.open(place, StandardOpenOption.READ);
            var clear = cipher.newSeekableDecryptingChannel(sealed, associatedData(name));
            readAhead(clear);
            return Optional.of(new SealedStream(clear.size(), Channels.newInputStream(clear)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sealed file " + name, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt the file " + name, e);
        }
    }

    /** True if there was such a file. */
    public boolean delete(String name) {
        try {
            return Files.deleteIfExists(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the sealed file " + name, e);
        }
    }

    /** The files that were last written before that moment. */
    public List<String> namesFromBefore(Instant moment) {
        return from(moment, SUFFIX).stream()
                .map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .toList();
    }

    /** What an interruption left half written. */
    public void deleteDraftsFromBefore(Instant moment) {
        for (var draft : from(moment, DRAFT)) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot delete a half-written sealed file", e);
            }
        }
    }

    private List<Path> from(Instant before, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .filter(file -> isFromBefore(before, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the sealed files", e);
        }
    }

    private static boolean isFromBefore(Instant moment, Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Tink knows the size, and whether the file is ours, once it has read from it. */
    private static void readAhead(SeekableByteChannel clear) throws IOException {
        try {
            clear.read(ByteBuffer.allocate(1));
            clear.position(0);
        } catch (IOException e) {
            clear.close();
            throw e;
        }
    }

    private Path place(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,100}")) {
            throw new IllegalArgumentException("not a name for a sealed file");
        }
        return folder.resolve(name + SUFFIX);
    }

    private static byte[] associatedData(String name) {
        return ("file:" + name).getBytes(StandardCharsets.UTF_8);
    }
}
