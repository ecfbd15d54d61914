package org.warmline.assistant.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that follow-ups run on. */
public final class Scripts {

    private static final String DAILY = "daily-follow-up.json";

    private Scripts() {}

    /** The daily follow-up that comes with the product. Takes a second or two: read it once. */
    public static Script daily() {
        try (var in = Scripts.class.getResourceAsStream(DAILY)) {
            if (in == null) {
                throw new BadScriptException("missing: " + DAILY);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a FHIR R4 Questionnaire.
     *
     * @param json the resource
     * @throws BadScriptException if it is none, or cannot be asked; the message says what and where
     */
    public static Script of(String json) {
        return new QuestionnaireReader().read(json);
    }
}
