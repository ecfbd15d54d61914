package org.warmline.telephony.vosk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.SpeechUnavailableException;

/**
 * A model's folder, looked through before Vosk sees it: Vosk answers a wrong one with silence, with
 * an empty transcript, or with the end of the process.
 *
 * <p>Two layouts are known: {@code am/ conf/ graph/}, and the older one with all files at the top.
 */
record ModelFolder(
        Language language,
        Path path,
        int sampleRate,
        Vocabulary vocabulary,
        boolean takesGrammars,
        boolean knowsWordBoundaries) {

    /** A file of this name marks a model that does not understand people. */
    static final String SYNTHETIC_VOICES_ONLY = "SYNTHETIC-VOICES-ONLY";

    private static final String TRANSITION_MODEL = "\0B<TransitionModel>";
    private static final String FST = "\u00d6\u00fd\u00b2~";
    private static final String BOUNDARIES = "word_boundary.int";
    private static final int LINE_RATE = 8_000;

    /**
     * @throws SpeechUnavailableException naming the folder, what is wrong and what to do
     */
    static ModelFolder of(Language language, Path path) {
        try {
            return read(language, path);
        } catch (IOException e) {
            throw broken(path, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    boolean understandsPeople() {
        return !Files.exists(path.resolve(SYNTHETIC_VOICES_ONLY));
    }

    /** Where the settings of its front end are. */
    static Path frontEnd(Path path) {
        return path.resolve(isFlat(path) ? "mfcc.conf" : "conf/mfcc.conf");
    }

    private static ModelFolder read(Language language, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw broken(path, "there is no such folder");
        }
        boolean flat = isFlat(path);
        check(path, path.resolve(flat ? "final.mdl" : "am/final.mdl"), TRANSITION_MODEL);
        var graph = flat ? path : path.resolve("graph");
        boolean takesGrammars = Files.exists(graph.resolve("HCLr.fst"));
        for (var file : takesGrammars ? List.of("HCLr.fst", "Gr.fst") : List.of("HCLG.fst")) {
            check(path, graph.resolve(file), FST);
        }
        var settings = ModelSettings.read(frontEnd(path));
        if (settings.sampleRate() > LINE_RATE && !settings.allowsUpsampling()) {
            throw broken(
                    path,
                    "it is for "
                            + settings.sampleRate()
                            + " Hz and would hear nothing of a telephone; add the line"
                            + " --allow-upsample=true to "
                            + path.relativize(frontEnd(path)));
        }
        var vocabulary = VocabularyReader.read(graph);
        if (!speaks(vocabulary, language)) {
            throw broken(path, "it has no words of " + language.tag());
        }
        boolean knowsWordBoundaries =
                Files.exists(path.resolve(flat ? BOUNDARIES : "graph/phones/" + BOUNDARIES));
        return new ModelFolder(
                language,
                path,
                settings.sampleRate(),
                vocabulary,
                takesGrammars,
                knowsWordBoundaries);
    }

    private static boolean isFlat(Path path) {
        return !Files.exists(path.resolve("am/final.mdl"))
                && Files.exists(path.resolve("final.mdl"));
    }

    private static void check(Path path, Path file, String magic) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw broken(path, path.relativize(file) + " is missing");
        }
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1);
            if (!head.startsWith(magic) || wasReadAsText(head)) {
                throw broken(path, path.relativize(file) + " is damaged");
            }
        }
    }

    /** Binary data that went through a text tool is full of U+FFFD. */
    private static boolean wasReadAsText(String head) {
        int marks = 0;
        for (int at = head.indexOf("\u00ef\u00bf\u00bd"); at >= 0; marks++) {
            at = head.indexOf("\u00ef\u00bf\u00bd", at + 3);
        }
        return marks > 50;
    }

    /** Half of the words or more are in the language's script. */
    private static boolean speaks(Vocabulary vocabulary, Language language) {
        long inScript =
                vocabulary.words().stream()
                        .filter(Vocabulary::isSpoken)
                        .filter(word -> isHan(word) == (language == Language.MANDARIN))
                        .count();
        return inScript > 0 && inScript * 2 >= vocabulary.spoken();
    }

    private static boolean isHan(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static SpeechUnavailableException broken(Path path, String what) {
        return new SpeechUnavailableException(
                "speech model " + path + ": " + what + "; see `warmline models`");
    }
}
