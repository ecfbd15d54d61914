package org.warmline.assistant.enrolment;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.Resident;

/** What one row says; what it does not say is empty and changes nothing. */
record Entry(Entry.Who who, Entry.Where where, Entry.When when, Entry.How how) {

    record Who(
            String name,
            String surname,
            Optional<String> title,
            String phone,
            Optional<Year> yearOfBirth,
            Optional<Answerer> answerer) {

        String titleOrUnknown() {
            return title.orElseGet(() -> Titles.unknown(Titles.isLatin(name)));
        }

        @Override
        public String toString() {
            return "Who[…]";
        }
    }

    enum Kind {
        SELF,
        PARENT,
        RELATIVE
    }

    /**
     * @param surname empty if it is the resident's
     */
    record Answerer(Kind kind, String surname, String title) {

        @Override
        public String toString() {
            return "Answerer[…]";
        }
    }

    record Where(
            Optional<String> address,
            Optional<String> grid,
            Optional<String> household,
            Optional<Boolean> livesAlone) {

        @Override
        public String toString() {
            return "Where[…]";
        }
    }

    record When(Optional<LocalDate> from, Optional<LocalDate> to) {}

    record How(
            Optional<Language> language,
            Optional<PreferredHours> hours,
            Optional<ZoneId> zone,
            Optional<Boolean> optedOut) {}

    /** Who it is: a number and a name, for a household may share a telephone. */
    static String key(String where, String name) {
        return where + "|" + name.toLowerCase(Locale.ROOT).replaceAll("[\\s·.•]+", "");
    }

    static String key(Resident resident) {
        return key(resident.contact().phone().e164(), resident.contact().name());
    }

    String key() {
        return key(who.phone(), who.name());
    }
}
