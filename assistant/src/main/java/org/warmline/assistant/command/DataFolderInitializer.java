package org.warmline.assistant.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Before anything lies in it, the folder of the data is shut to the other accounts of this machine:
 * the database, the recordings and the keys are nobody else's. What an office has granted to a
 * group, such as one that makes backups, stays.
 */
final class DataFolderInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolderInitializer.class);

    private static final Set<PosixFilePermission> OWNER =
            PosixFilePermissions.fromString("rwx------");

    private static final Set<PosixFilePermission> OTHERS =
            PosixFilePermissions.fromString("------rwx");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        shut(ServiceEnvironment.data(context.getEnvironment()));
    }

    static void shut(Path folder) {
        try {
            boolean isNew = Files.notExists(folder);
            Files.createDirectories(folder);
            var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (view != null) {
                shut(view, isNew);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of the data cannot be made: " + folder, e);
        }
    }

    private static void shut(PosixFileAttributeView folder, boolean isNew) throws IOException {
        var granted = folder.readAttributes().permissions();
        if (!isNew && !granted.removeAll(OTHERS)) {
            return;
        }
        try {
            folder.setPermissions(isNew ? OWNER : granted);
        } catch (FileSystemException notOurs) {
            LOG.warn("other accounts of this machine may read the folder of the data");
        }
    }
}
