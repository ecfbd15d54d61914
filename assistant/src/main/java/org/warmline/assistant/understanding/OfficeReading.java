package org.warmline.assistant.understanding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmline.assistant.language.Language;

/** The lexicons with the words that an office has added, put together anew when those change. */
final class OfficeReading {

    private record Joined(List<OfficePhrase> words, Map<Language, LanguageReading> readings) {}

    private final OfficeWords office;
    private final Map<Language, LanguageReading> standard;
    private volatile Joined joined;

    OfficeReading(OfficeWords office, Map<Language, LanguageReading> standard) {
        this.office = office;
        this.standard = new EnumMap<>(standard);
        this.joined = new Joined(List.of(), this.standard);
    }

    OfficeReading following(OfficeWords other) {
        return new OfficeReading(other, standard);
    }

    LanguageReading in(Language language) {
        var words = office.inForce();
        var known = joined;
        if (!known.words().equals(words)) {
            known = join(words);
            joined = known;
        }
        var reading = known.readings().get(language);
        if (reading == null) {
            throw new IllegalStateException("no lexicon for " + language);
        }
        return reading;
    }

    /** The office's words that a recognizer may listen for. */
    List<String> toSpot(Language language) {
        return office.inForce().stream()
                .filter(phrase -> phrase.language() == language && phrase.isLongEnoughToSpot())
                .map(OfficePhrase::words)
                .toList();
    }

    private Joined join(List<OfficePhrase> words) {
        var readings = new EnumMap<Language, LanguageReading>(Language.class);
        standard.forEach((language, reading) ->
                readings.put(
                        language,
                        reading.with(
                                words.stream()
                                        .filter(phrase -> phrase.language() == language)
                                        .map(OfficePhrase::line)
                                        .toList())));
        return new Joined(List.copyOf(words), readings);
    }
}
