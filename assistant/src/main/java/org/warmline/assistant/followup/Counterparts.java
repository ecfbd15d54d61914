package org.warmline.assistant.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.ScriptLibrary;

/** From an opened resident to the other side of a conversation, spoken or written. */
public final class Counterparts {

    private static final Logger LOG = LoggerFactory.getLogger(Counterparts.class);

    private final ScriptLibrary scripts;
    private final Attempts attempts;
    private final RecentReports recent;
    private final Clock clock;

    Counterparts(ScriptLibrary scripts, Attempts attempts, RecentReports recent, Clock clock) {
        this.scripts = scripts;
        this.attempts = attempts;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * @param language in which it begins
     * @param office for whom the machine speaks, in each language
     */
    public Counterpart of(
            Attempt attempt,
            Resident resident,
            Language language,
            Function<Language, String> office) {
        var lastDays = recent.before(attempt);
        int thisYear = LocalDate.now(clock).getYear();
        boolean anotherAnswers = resident.contact().answeredBy().spokenTo().isPresent();
        var facts =
                new ResidentFacts(
                        named(resident, language, office),
                        Optional.of(named(resident, other(language), office)),
                        resident.person()
                                .yearOfBirth()
                                .filter(_ -> !anotherAnswers)
                                .map(year -> thisYear - year.getValue())
                                .orElse(0),
                        anotherAnswers,
                        lastDays.lackedYesterday());
        return new Counterpart(facts, script(attempt, language), lastDays);
    }

    private static ResidentFacts.Named named(
            Resident resident, Language language, Function<Language, String> office) {
        return new ResidentFacts.Named(
                resident.contact().addressedAs(language), office.apply(language), language);
    }

    private static Language other(Language language) {
        return switch (language) {
            case MANDARIN -> Language.ENGLISH;
            case ENGLISH -> Language.MANDARIN;
        };
    }

    /** Where the daily questions have to do, the attempt says so, or its answers are misread. */
    private Script script(Attempt attempt, Language language) {
        var wanted = attempts.script(attempt);
        var script = scripts.script(wanted, language);
        if (!script.name().equals(wanted)) {
            LOG.warn("attempt {}: runs on {}, not on {}", attempt.id(), script.name(), wanted);
            attempts.runsOn(attempt.id(), script.name());
        }
        return script;
    }
}
