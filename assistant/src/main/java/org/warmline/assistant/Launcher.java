package org.warmline.assistant;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where the jar starts. Warmline needs Java 25, but many machines start {@code java} as 17: this
 * class alone is compiled for 17, looks for a Java 25 in the usual places and runs the jar again
 * with it.
 */
public final class Launcher {

    private static final int NEEDED = 25;
    private static final String COMMAND = "org.warmline.assistant.command.WarmlineCommand";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            runHere(arguments);
            return;
        }
        Optional<Path> java =
                homes().filter(Launcher::isNeededVersion).map(Launcher::java).findFirst();
        if (java.isEmpty()) {
            System.err.println(
                    "warmline: needs Java 25, this is Java "
                            + Runtime.version().feature()
                            + " and no other was found; install a JDK 25 or set JAVA_HOME to one");
            System.exit(2);
        }
        System.exit(runWith(java.get(), arguments));
    }

    private static void runHere(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(COMMAND)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** The places where a Java may be installed, the most explicit first. */
    private static Stream<Path> homes() {
        Stream<Path> named =
                Stream.of("WARMLINE_JAVA_HOME", "JAVA_HOME")
                        .map(System::getenv)
                        .filter(home -> home != null && !home.isBlank())
                        .map(Path::of);
        Path user = Path.of(System.getProperty("user.home"));
        Stream<Path> usual =
                Stream.of(
                                Path.of("/usr/lib/jvm"),
                                Path.of("/usr/java"),
                                Path.of("/opt"),
                                Path.of("/opt/java"),
                                Path.of("/Library/Java/JavaVirtualMachines"),
                                user.resolve(".sdkman/candidates/java"),
                                user.resolve(".jdks"),
                                Path.of("C:\\Program Files\\Java"),
                                Path.of("C:\\Program Files\\Eclipse Adoptium"))
                        .flatMap(Launcher::folders)
                        .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
        return Stream.concat(named, usual);
    }

    private static Stream<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.list(parent)) {
            return inside.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** Every JDK since 9 carries its version in a file named release. */
    private static boolean isNeededVersion(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(java(home))) {
            return false;
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + NEEDED));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve(File.separatorChar == '/' ? "java" : "java.exe");
    }

    /** The class with which another Java can be started on this one's class path. */
    public static String mainClass() {
        String classPath = System.getProperty("java.class.path");
        boolean isOneJar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return isOneJar
                ? "org.springframework.boot.loader.launch.JarLauncher"
                : Launcher.class.getName();
    }

    private static int runWith(Path java, String[] arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-java-25"));
        return process.waitFor();
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
