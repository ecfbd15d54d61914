package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.assistant.language.Language;

/**
 * Reads what somebody said. Deterministic, safe for many threads at once, changed by nothing but
 * the words that an office adds; takes time in proportion to the length of the words.
 */
public final class Understanding {

    private final OfficeReading readings;
    private final Paraphrases paraphrases;

    private Understanding(OfficeReading readings, Paraphrases paraphrases) {
        this.readings = readings;
        this.paraphrases = paraphrases;
    }

    /** The reader with the lexicons that come with it, loaded on the first call. */
    public static Understanding standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads one reply.
     *
     * @param said the words as they were recognized or typed, with or without punctuation
     * @param asked the question that was open, or {@link QuestionKind#NONE}
     */
    public Meaning read(String said, Language language, QuestionKind asked) {
        return read(said, language, new Setting(asked, Speaker.RESIDENT));
    }

    /** As {@link #read(String, Language, QuestionKind)}, where somebody else may be speaking. */
    public Meaning read(String said, Language language, Setting setting) {
        var meaning = reading(language).read(said, setting);
        boolean isEnough =
                paraphrases.equals(Paraphrases.NONE)
                        || said.length() > LongReply.PIECE
                        || !meaning.dangers().isEmpty();
        return isEnough ? meaning : withResemblance(meaning, language, setting);
    }

    /** The same, with a second look at words in which it reads nothing. */
    public Understanding with(Paraphrases second) {
        return new Understanding(readings, second);
    }

    /** The same, with the words for danger that an office has added, as they are at each reply. */
    public Understanding with(OfficeWords office) {
        return new Understanding(readings.following(office), paraphrases);
    }

    private Meaning withResemblance(Meaning meaning, Language language, Setting setting) {
        var unread = reading(language).unread(meaning, setting);
        var places = unread.clauses();
        if (places.isEmpty()) {
            return meaning;
        }
        var words =
                places.stream()
                        .map(place -> meaning.said().substring(place.from(), place.to()))
                        .collect(Collectors.joining(language == Language.MANDARIN ? "，" : ", "));
        var place = new Evidence(places.getFirst().from(), places.getLast().to(), Evidence.LEAST);
        return resembled(words, language)
                .map(unread::ofWhom)
                .map(danger -> {
                    var more = new ArrayList<>(meaning.findings());
                    more.add(new Finding.Perhaps(danger, place));
                    return new Meaning(meaning.said(), more);
                })
                .orElse(meaning);
    }

    /**
     * The second look fails, if it does, for itself alone: what was read may hold a cry for help.
     */
    private Optional<String> resembled(String words, Language language) {
        try {
            return paraphrases.danger(words, language);
        } catch (RuntimeException failed) {
            return Optional.empty();
        }
    }

    /** How far a reply has come that may still go on, as far as its words tell. */
    public Progress progress(String soFar, Language language, QuestionKind asked) {
        return reading(language).progress(soFar, new Setting(asked, Speaker.RESIDENT));
    }

    /** The danger signs as people say them, for a recognizer that listens for them alone. */
    public List<String> dangerPhrases(Language language) {
        var ours =
                reading(language).dangers().phrases().stream()
                        .filter(DangerPhrases.Phrase::spotted)
                        .map(DangerPhrases.Phrase::words);
        return Stream.concat(ours, readings.toSpot(language).stream()).distinct().toList();
    }

    /** The list of danger signs in force, for whoever has to answer for it. */
    public DangerList dangerList(Language language) {
        var dangers = reading(language).dangers();
        return new DangerList(dangers.phrases().size(), dangers.from(), dangers.source());
    }

    private LanguageReading reading(Language language) {
        return readings.in(language);
    }

    private static final class Standard {
        static final Understanding INSTANCE =
                new Understanding(
                        new OfficeReading(
                                OfficeWords.NONE,
                                Map.of(
                                        Language.MANDARIN,
                                        LanguageReading.mandarin(),
                                        Language.ENGLISH,
                                        LanguageReading.english())),
                        Paraphrases.NONE);
    }
}
