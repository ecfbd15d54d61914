package org.warmline.telephony.spoken;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Latin words and letters within Chinese text: known words by the table, short ones spelled. */
final class LatinInChinese {

    private static final int LONGEST_SPELLED = 5;
    private static final Properties TABLE = table();

    /** Words of the table, before numbers are read: SpO2, WeChat. */
    static final Rewriting WORDS =
            Rewriting.of("[A-Za-z][A-Za-z0-9]*", found -> known(found.group()));

    /** Letters that are left: short words are spelled, longer ones are no use on the phone. */
    static final Rewriting LETTERS = Rewriting.of("[A-Za-z]+", found -> spelled(found.group()));

    private LatinInChinese() {}

    private static String known(String word) {
        return word.length() == 1 ? word : TABLE.getProperty(word.toLowerCase(Locale.ROOT), word);
    }

    private static String spelled(String word) {
        if (word.length() > LONGEST_SPELLED) {
            return "";
        }
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> TABLE.getProperty(Character.toString(letter), ""))
                .collect(Collectors.joining());
    }

    private static Properties table() {
        var table = new Properties();
        try (var in =
                Objects.requireNonNull(
                        LatinInChinese.class.getResourceAsStream("latin-in-chinese.properties"))) {
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
