package org.warmline.assistant.privacy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file that holds the keys. */
record KeyFile(Path path) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean exists() {
        return Files.exists(path);
    }

    /** Written beside its place and moved there, so that a half-written key file never exists. */
    void create() {
        try {
            var folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var draft = Files.createTempFile(folder, "keys", ".new", ownerOnly());
            Files.writeString(draft, JSON.writeValueAsString(Keys.generate()));
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new KeyFileException("cannot create the key file " + path, e);
        }
    }

    Keys read() {
        try {
            return Keys.of(JSON.readValue(Files.readString(path), Keys.Written.class));
        } catch (IOException e) {
            throw new KeyFileException("cannot read the key file " + path, e);
        } catch (JacksonException
                | GeneralSecurityException
                | IllegalArgumentException
                | NullPointerException e) {
            throw new KeyFileException("this is no key file of Warmline: " + path, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
