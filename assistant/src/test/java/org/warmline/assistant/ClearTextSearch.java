package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in the bytes of files, whatever wrote them: as UTF-8, as UTF-16 of both kinds and
 * as GB18030.
 */
final class ClearTextSearch {

    private static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("GB18030"));

    /** Shorter runs of bytes come up in sealed files by chance. */
    private static final int TELLING_BYTES = 6;

    private final List<Needle> needles;

    /**
     * @param bytes each as one character
     */
    private record Needle(String text, String bytes) {}

    ClearTextSearch(Collection<String> words) {
        needles =
                words.stream()
                        .distinct()
                        .flatMap(word ->
                                ENCODINGS.stream()
                                        .map(encoding ->
                                                new Needle(word, latin1(word.getBytes(encoding)))))
                        .filter(needle -> needle.bytes().length() >= TELLING_BYTES)
                        .toList();
    }

    /** One line for each word that stands in a file of that folder. */
    List<String> hitsIn(Path folder) {
        return hits(files(folder, Instant.EPOCH));
    }

    /** As above, of the files that were written since then. */
    List<String> hitsIn(Path folder, Instant since) {
        return hits(files(folder, since));
    }

    private List<String> hits(List<Path> files) {
        var hits = new ArrayList<String>();
        for (var file : files) {
            var content = content(file);
            for (var needle : needles) {
                if (content.contains(needle.bytes())) {
                    hits.add(file + ": " + needle.text());
                }
            }
        }
        return hits;
    }

    private static List<Path> files(Path folder, Instant since) {
        assertThat(folder).isDirectory();
        var files = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, new WhatStays(files::add));
        } catch (IOException e) {
            throw new AssertionError("cannot look through " + folder, e);
        }
        return files.stream()
                .filter(Files::isRegularFile)
                .filter(Files::isReadable)
                .filter(file -> !writtenAt(file).isBefore(since))
                .toList();
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            return Instant.MIN;
        }
    }

    /** A file that went away meanwhile has nothing in it. */
    private static String content(Path file) {
        try {
            return latin1(Files.readAllBytes(file));
        } catch (IOException _) {
            return "";
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Files and folders that go away meanwhile, as other processes' do, are passed over. */
    private static final class WhatStays extends SimpleFileVisitor<Path> {

        private final Consumer<Path> files;

        WhatStays(Consumer<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.accept(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
