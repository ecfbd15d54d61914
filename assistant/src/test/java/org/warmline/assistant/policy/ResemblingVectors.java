package org.warmline.assistant.policy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.warmline.assistant.language.Language;

/** Works out the vectors of the examples anew, after their lines were changed. */
final class ResemblingVectors {

    private static final Path HOME = Path.of("src/main/resources/org/warmline/assistant/policy");

    private ResemblingVectors() {}

    /** Run in the module's folder. */
    public static void main(String... none) throws IOException {
        for (var language : Language.values()) {
            var model = Resembling.model(language);
            var vectors = new ByteArrayOutputStream();
            for (var line : Example.lines(language)) {
                vectors.writeBytes(Example.packed(model.embed(line.split("\t", 2)[1])));
            }
            Files.write(HOME.resolve(Example.name(language) + ".vectors"), vectors.toByteArray());
        }
    }
}
