package org.warmline.assistant.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/** The people of one measured round: how they come into it, and what was written down of them. */
final class CalledRound {

    private static final Actor BENCH = new Actor("bench");
    private static final int DAYS = 14;
    private static final String KEYS = "[";

    private final Residents residents;
    private final FollowUps followUps;
    private final Clock clock;
    private final Map<ResidentId, String> phones = new HashMap<>();

    CalledRound(ApplicationContext service) {
        residents = service.getBean(Residents.class);
        followUps = service.getBean(FollowUps.class);
        clock = service.getBean(Clock.class);
    }

    void enrol(List<CalledPerson> people) {
        for (var person : people) {
            var resident = resident(person);
            residents.add(resident, BENCH);
            phones.put(resident.id(), person.phone());
        }
    }

    /** What each said, by telephone number; those who said nothing are not in it. */
    Map<String, List<String>> heard() {
        var heard = new TreeMap<String, List<String>>();
        for (var line : called()) {
            var words =
                    followUps.open(line.id(), Actor.MACHINE).stream()
                            .flatMap(view -> view.spoken().stream())
                            .map(spoken -> spoken.utterance())
                            .filter(one -> one.speaker() == Utterance.Speaker.RESIDENT)
                            .map(Utterance::said)
                            .filter(said -> !said.startsWith(KEYS))
                            .toList();
            if (!words.isEmpty()) {
                heard.put(phones.getOrDefault(line.resident().id(), ""), words);
            }
        }
        return heard;
    }

    /** How many ended how, those only that were called. */
    Map<String, Integer> outcomes() {
        var outcomes = new TreeMap<String, Integer>();
        called().forEach(line ->
                outcomes.merge(line.progress().outcome().orElse("unknown"), 1, Integer::sum));
        return outcomes;
    }

    private List<FollowUpLine> called() {
        return followUps.ofDay(LocalDate.now(clock), Grids.ALL).stream()
                .filter(line -> line.progress().attempts() > 0)
                .toList();
    }

    private Resident resident(CalledPerson person) {
        var today = LocalDate.now(clock);
        var begin = today.minusDays(person.day());
        var language = Language.ofTag(person.language());
        return new Resident(
                ResidentId.random(),
                new Contact(
                        language == Language.ENGLISH ? "Baker" : "王测试",
                        language == Language.ENGLISH
                                ? new Salutation("Baker", "Ms")
                                : new Salutation("王", "女士"),
                        new Telephone(person.phone())),
                new Person(Optional.of(Year.of(today.getYear() - person.age())), "晴川小区1栋"),
                language,
                "grid-1",
                new Quarantine(begin, begin.plusDays(DAYS)));
    }
}
