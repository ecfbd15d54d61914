package org.warmline.knowledge.builtin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;

/** Reads the three entries. */
final class BuiltInEntries {

    private static final List<String> IDS =
            List.of("length-of-quarantine", "going-out", "when-symptoms-begin");

    private BuiltInEntries() {}

    static List<BuiltInEntry> all() {
        return IDS.stream().map(BuiltInEntries::read).toList();
    }

    private static BuiltInEntry read(String id) {
        var entry = properties(id + ".properties");
        return new BuiltInEntry(
                id,
                new Standing(
                        Region.of(entry.getProperty("region", "")),
                        new Validity(
                                LocalDate.parse(entry.getProperty("valid.from")),
                                Optional.ofNullable(entry.getProperty("valid.to"))
                                        .map(LocalDate::parse)),
                        Optional.of(
                                new SignOff(
                                        entry.getProperty("signed.by"),
                                        Instant.parse(entry.getProperty("signed.at")))),
                        Optional.empty()),
                new Origin(
                        entry.getProperty("issuer"),
                        entry.getProperty("number"),
                        entry.getProperty("source")),
                Map.of("zh-CN", text(entry, "zh"), "en", text(entry, "en")));
    }

    private static BuiltInEntry.Text text(Properties entry, String language) {
        return new BuiltInEntry.Text(
                entry.getProperty("title." + language),
                entry.getProperty("text." + language),
                List.of(entry.getProperty("wordings." + language).split("\\|")),
                entry.stringPropertyNames().stream()
                        .filter(name -> name.startsWith("asked." + language + "."))
                        .sorted()
                        .map(entry::getProperty)
                        .toList());
    }

    private static Properties properties(String file) {
        try (var in = BuiltInEntries.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
