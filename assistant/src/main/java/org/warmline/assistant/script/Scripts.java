package org.warmline.assistant.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Questionnaires as scripts, and the one that comes with the product. */
public final class Scripts {

    private static final String DAILY = "daily-follow-up.json";

    private Scripts() {}

    /** The daily follow-up that comes with the product. */
    public static Script daily() {
        return Daily.SCRIPT;
    }

    /** The daily follow-up as the FHIR resource that it is. */
    public static String dailySource() {
        return Table.text(DAILY);
    }

    /**
     * Reads a file as text first.
     *
     * @param further what to do with its text, if it is one
     */
    public static Reading inFile(byte[] file, Function<String, Reading> further) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return further.apply(text.toString());
        } catch (CharacterCodingException other) {
            return QuestionnaireReader.notText();
        }
    }

    /**
     * Reads a FHIR R4 Questionnaire, whatever it is. Never fails: the report says what is wrong.
     */
    public static Reading read(String json) {
        return new QuestionnaireReader().read(json, true);
    }

    /**
     * Reads a FHIR R4 Questionnaire that is known to be one.
     *
     * @throws BadScriptException if nothing can be asked; the message says why
     */
    public static Script of(String json) {
        var reading = read(json);
        return reading.script()
                .orElseThrow(() -> new BadScriptException(reading.report().reason()));
    }

    private static final class Daily {
        static final Script SCRIPT =
                new QuestionnaireReader()
                        .read(dailySource(), false)
                        .script()
                        .orElseThrow(() -> new BadScriptException("broken: " + DAILY));
    }
}
