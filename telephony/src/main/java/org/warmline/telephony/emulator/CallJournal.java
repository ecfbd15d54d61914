package org.warmline.telephony.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads what an emulator has written down: every call that it accepted, in order. */
public final class CallJournal {

    /** One line. */
    record Entry(String call, JsonNode json) {

        String event() {
            return text("event");
        }

        String text(String key) {
            return json.path(key).asString("");
        }

        long number(String key) {
            return json.path(key).asLong(0);
        }
    }

    private CallJournal() {}

    /**
     * @param folder that the emulator was given for its journal
     */
    public static List<JournalledCall> read(Path folder) {
        Map<String, JournalledCall> calls = new LinkedHashMap<>();
        try (var lines = Files.lines(folder.resolve(Journal.FILE))) {
            lines.map(Json::parse)
                    .map(json -> new Entry(json.path("call").asString(""), json))
                    .forEach(entry ->
                            calls.computeIfAbsent(
                                            entry.call(), _ -> new JournalledCall(entry.text("to")))
                                    .note(entry));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal in " + folder, e);
        }
        return List.copyOf(calls.values());
    }
}
