package org.warmline.knowledge.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;

/**
 * A sample of short entries in our own words, so that there is something to begin with. Every entry
 * names what it follows; each must be replaced or signed by the office that uses it.
 */
public final class StarterLibrary {

    private static final String PREFIX = "sample/";
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 1);
    private static final int COLUMNS = 4;
    private static final Map<String, String> TITLES =
            Map.of("zh-CN", "居家隔离说明样本", "en", "sample of a home quarantine leaflet");

    private StarterLibrary() {}

    public static List<PolicyDocument> all() {
        return List.of("zh-CN", "en").stream().flatMap(tag -> entries(tag).stream()).toList();
    }

    private static List<PolicyDocument> entries(String language) {
        return lines(language.substring(0, 2) + ".txt").stream()
                .map(line -> entry(language, line.split(" \\| ", -1)))
                .toList();
    }

    private static PolicyDocument entry(String language, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("not four columns: " + Arrays.toString(cells));
        }
        var id = PREFIX + language + "/" + cells[0];
        var wordings = Arrays.stream(cells[1].split("/")).map(String::strip).toList();
        return new PolicyDocument(
                Edition.first(id),
                TITLES.getOrDefault(language, ""),
                language,
                new Standing(
                        Region.NATION, Validity.from(WRITTEN), Optional.empty(), Optional.empty()),
                new Origin("Warmline", id, cells[3]),
                List.of(new Block.Reply(wordings, cells[2])));
    }

    private static List<String> lines(String file) {
        try (var in = StarterLibrary.class.getResourceAsStream("starter-" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
