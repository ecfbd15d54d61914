package org.warmline.knowledge.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The places that a text names: provinces, cities, and by their suffix districts and counties. */
public final class Places {

    private static final Map<String, String> PROVINCE_OF = read();
    private static final Pattern SMALLER =
            Pattern.compile("([\\p{IsHan}]{2,4}?)(?:县|区|旗|街道|镇|乡|村|社区)");
    private static final int LONGEST_NAME = 4;

    /** What looks like the name of a district and is none. */
    private static final Set<String> NO_NAMES =
            Set.of("地", "小", "社", "城", "园", "疫", "校", "灾", "市", "山", "农", "厂", "库", "景");

    private Places() {}

    /** The names without their suffix, in the order in which they stand. */
    public static Set<String> in(String text) {
        var places = new LinkedHashSet<String>();
        int at = 0;
        while (at < text.length()) {
            int length = nameAt(text, at);
            if (length > 0) {
                places.add(text.substring(at, at + length));
            }
            at += Math.max(1, length);
        }
        return places;
    }

    private static int nameAt(String text, int at) {
        for (int length = Math.min(LONGEST_NAME, text.length() - at); length >= 2; length--) {
            if (PROVINCE_OF.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The district or county that a question begins with, such as 怀柔 in 怀柔区; empty if none. */
    public static Set<String> smallerIn(String text) {
        var places = new LinkedHashSet<String>();
        var found = SMALLER.matcher(text);
        while (found.find()) {
            var name = found.group(1);
            if (NO_NAMES.stream().noneMatch(name::endsWith)) {
                places.add(name);
            }
        }
        return places;
    }

    /** The province in which a place lies, itself for a province; empty if it is not known. */
    public static String provinceOf(String place) {
        return PROVINCE_OF.getOrDefault(place, "");
    }

    private static Map<String, String> read() {
        try (var in = Places.class.getResourceAsStream("places.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing: places.txt");
            }
            var provinceOf = new LinkedHashMap<String, String>();
            for (var line :
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    var names = List.of(line.strip().split(" "));
                    names.forEach(name -> provinceOf.putIfAbsent(name, names.getFirst()));
                }
            }
            return Map.copyOf(provinceOf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
