package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a model's zip file without trusting it. */
final class ModelZip {

    private static final long MOST_BYTES = 4L << 30;
    private static final int MOST_FILES = 10_000;

    private ModelZip() {}

    /** The file is not what it should be; fetching it again gives the same. */
    static final class BadZipException extends IOException {
        BadZipException(String message) {
            super(message);
        }
    }

    /** Unpacks what lies in the zip's single top folder, or at its top. */
    static void unpack(Path zip, Path folder, DiskSpace disk) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            if (file.size() > MOST_FILES) {
                throw new BadZipException("it has " + file.size() + " files");
            }
            disk.check(folder, file.stream().mapToLong(ZipEntry::getSize).sum());
            var top = top(file);
            long left = MOST_BYTES;
            for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                left -= copy(file, entry, top, folder, left);
            }
        } catch (ZipException e) {
            var bad = new BadZipException("it is not a zip file");
            bad.addSuppressed(e);
            throw bad;
        }
    }

    private static long copy(ZipFile file, ZipEntry entry, String top, Path folder, long left)
            throws IOException {
        var to = folder.resolve(entry.getName().substring(top.length())).normalize();
        if (!to.startsWith(folder) || to.equals(folder)) {
            throw new BadZipException("it has a file outside its folder");
        }
        Files.createDirectories(to.resolve("..").normalize());
        try (var in = file.getInputStream(entry);
                var out = Files.newOutputStream(to)) {
            long copied = 0;
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                copied += n;
                if (copied > left) {
                    throw new BadZipException("it unpacks to more than 4 GiB");
                }
                out.write(buffer, 0, n);
            }
            return copied;
        }
    }

    private static String top(ZipFile file) {
        var names = file.stream().map(ZipEntry::getName).toList();
        if (names.isEmpty() || names.getFirst().indexOf('/') < 0) {
            return "";
        }
        var top = names.getFirst().substring(0, names.getFirst().indexOf('/') + 1);
        boolean alone = names.stream().allMatch(name -> name.startsWith(top));
        return alone && !top.startsWith("..") ? top : "";
    }
}
