package org.warmline.assistant.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;

/** What a person may change of a resident. Each is a line in the audit trail. */
public sealed interface Change {

    /** What was written down wrongly, or is so no longer. Who answers stays as it is. */
    record Correct(String name, Salutation salutation, Telephone phone, Person person)
            implements Change {

        @Override
        public String toString() {
            return "Correct[…]";
        }
    }

    /** Another worker looks after them from now on. */
    record MoveTo(String grid) implements Change {}

    record FirstDay(LocalDate day) implements Change {}

    /** Prolongs or shortens the quarantine. */
    record LastDay(LocalDate day) implements Change {}

    record End(EarlyEnd end) implements Change {}

    /** The early end was a mistake. */
    record Resume() implements Change {}

    /** No more calls by the machine. */
    record StopCalls() implements Change {}

    record AllowCalls() implements Change {}

    record Speak(Language language) implements Change {}

    record CallAt(Optional<PreferredHours> hours) implements Change {}

    /** Whose clock is not the office's. */
    record LiveIn(Optional<ZoneId> zone) implements Change {}

    record LiveWith(Optional<HouseholdId> household, boolean alone) implements Change {}

    record Answer(AnsweredBy answeredBy) implements Change {}

    /** As a list has it that the office was sent. */
    record ByList(Resident as) implements Change {}

    default Resident of(Resident one, Actor by, Instant now) {
        return switch (this) {
            case Correct(var name, var salutation, var phone, var person) ->
                    one.with(new Contact(name, salutation, phone, one.contact().answeredBy()))
                            .with(person);
            case MoveTo(var grid) -> one.with(one.home().movedTo(grid));
            case FirstDay(var day) -> one.with(one.quarantine().since(day));
            case LastDay(var day) -> one.with(one.quarantine().until(day));
            case End(var end) -> one.with(one.quarantine().ended(end));
            case Resume() -> one.with(one.quarantine().notEnded());
            case StopCalls() -> one.with(one.wishes().optedOut(new OptOut(now, by)));
            case AllowCalls() -> one.with(one.wishes().optedIn());
            case Speak(var language) -> one.with(one.wishes().speaking(language));
            case CallAt(var hours) -> one.with(one.wishes().calledAt(hours));
            case LiveIn(var zone) -> one.with(one.wishes().livingIn(zone));
            case LiveWith(var household, var alone) ->
                    one.with(new Home(one.grid(), household, alone));
            case Answer(var who) -> one.with(one.contact().answeredBy(who));
            case ByList(var as) -> as;
        };
    }

    /** For the audit trail. */
    default String action() {
        return switch (this) {
            case Correct _ -> "resident.correct";
            case MoveTo _ -> "resident.move";
            case FirstDay _ -> "resident.firstDay";
            case LastDay _ -> "resident.lastDay";
            case End _ -> "resident.end";
            case Resume _ -> "resident.resume";
            case StopCalls _ -> "resident.optOut";
            case AllowCalls _ -> "resident.optIn";
            case Speak _ -> "resident.language";
            case CallAt _ -> "resident.hours";
            case LiveIn _ -> "resident.zone";
            case LiveWith _ -> "resident.household";
            case Answer _ -> "resident.answeredBy";
            case ByList _ -> "resident.byList";
        };
    }

    /** Before and after, without a word that names somebody. */
    default String detail(Resident before, Resident after) {
        return switch (this) {
            case Correct _ -> corrected(before, after);
            case MoveTo _ -> arrow(before.grid(), after.grid());
            case FirstDay _ -> arrow(before.quarantine().from(), after.quarantine().from());
            case LastDay _ -> arrow(before.quarantine().to(), after.quarantine().to());
            case End(var end) -> end.on() + " " + end.reason();
            case Resume _, StopCalls _, AllowCalls _ -> "";
            case Speak _ -> arrow(before.language().tag(), after.language().tag());
            case CallAt _ -> arrow(hours(before), hours(after));
            case LiveIn _ -> arrow(zone(before), zone(after));
            case LiveWith _ -> arrow(household(before), household(after));
            case Answer _ -> arrow(answerer(before), answerer(after));
            case ByList _ -> before.changedParts(after);
        };
    }

    private static String corrected(Resident before, Resident after) {
        var was = before.contact();
        var is = after.contact();
        return Stream.of(
                        was.name().equals(is.name()) ? "" : "name",
                        was.salutation().equals(is.salutation()) ? "" : "salutation",
                        was.phone().equals(is.phone()) ? "" : "phone",
                        before.person().yearOfBirth().equals(after.person().yearOfBirth())
                                ? ""
                                : "birthYear",
                        before.person().address().equals(after.person().address()) ? "" : "address")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String arrow(Object before, Object after) {
        return before + " -> " + after;
    }

    private static String hours(Resident resident) {
        return resident.wishes().hours().map(PreferredHours::toString).orElse("any");
    }

    private static String zone(Resident resident) {
        return resident.wishes().zone().map(ZoneId::getId).orElse("-");
    }

    private static String household(Resident resident) {
        var home = resident.home();
        return home.livesAlone()
                ? "alone"
                : home.household().map(HouseholdId::toString).orElse("-");
    }

    private static String answerer(Resident resident) {
        return resident.contact().answeredBy().code().toLowerCase(Locale.ROOT);
    }
}
