package org.warmline.knowledge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a folder and of the folders in it, in the order of their names. Beside {@code a.pdf}
 * may stand {@code a.pdf.yaml}, or {@code a.yaml}, with what is told of it: a sidecar, which is no
 * document itself.
 */
public final class Folder {

    private final TreeMap<String, Path> files = new TreeMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();

    private Folder(Path folder) throws IOException {
        Files.walkFileTree(folder, new Gathering(folder));
        files.keySet().stream()
                .filter(name -> !isSidecar(name))
                .forEach(name ->
                        byStem.computeIfAbsent(stem(name), _ -> new ArrayList<>()).add(name));
    }

    /**
     * A file and its name in the folder.
     *
     * @param sidecar what is told of it
     * @param flaws what is wrong with it already
     */
    public record Entry(Path file, String name, Optional<Path> sidecar, List<Flaw> flaws) {

        public Entry {
            flaws = List.copyOf(flaws);
        }
    }

    public static List<Entry> of(Path folder) {
        try {
            return new Folder(folder).entries();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private List<Entry> entries() {
        return files.entrySet().stream()
                .filter(file -> !isSidecar(file.getKey()) || documents(file.getKey()).isEmpty())
                .map(file -> entry(file.getKey(), file.getValue()))
                .toList();
    }

    private Entry entry(String name, Path file) {
        if (isSidecar(name)) {
            return new Entry(
                    file, name, Optional.empty(), List.of(Flaw.of(Flaw.Kind.NO_DOCUMENT_BESIDE)));
        }
        var own = sidecar(name);
        if (own.isPresent()) {
            return new Entry(file, name, own.map(files::get), List.of());
        }
        var shared = sidecar(stem(name));
        boolean isOwn = byStem.getOrDefault(stem(name), List.of()).size() == 1;
        return shared.isEmpty() || isOwn
                ? new Entry(file, name, shared.map(files::get), List.of())
                : new Entry(
                        file,
                        name,
                        Optional.empty(),
                        List.of(Flaw.of(Flaw.Kind.SEVERAL_BESIDE, shared.get())));
    }

    private Optional<String> sidecar(String of) {
        return List.of(of + ".yaml", of + ".yml").stream().filter(files::containsKey).findFirst();
    }

    /** Of which it tells. */
    private List<String> documents(String sidecar) {
        var of = stem(sidecar);
        return files.containsKey(of) && !isSidecar(of)
                ? List.of(of)
                : byStem.getOrDefault(of, List.of());
    }

    private static boolean isSidecar(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yaml") || small.endsWith(".yml");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') ? name : name.substring(0, dot);
    }

    /** What cannot be looked into is a file that cannot be read, and keeps no other one out. */
    private final class Gathering extends SimpleFileVisitor<Path> {

        private final Path folder;

        Gathering(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                put(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable)
                throws IOException {
            if (file.equals(folder)) {
                throw unreadable;
            }
            put(file);
            return FileVisitResult.CONTINUE;
        }

        private void put(Path file) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".") && !name.contains("/.")) {
                files.put(name, file);
            }
        }
    }
}
