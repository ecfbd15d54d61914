package org.warmline.assistant.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.AnsweredBy;
import org.warmline.assistant.resident.CallWishes;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Home;
import org.warmline.assistant.resident.HouseholdId;
import org.warmline.assistant.resident.OptOut;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.PreferredHours;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/** Made-up residents of one grid with everything that can be known, each at another number. */
final class SomePeople {

    private static final List<String> NAMES =
            List.of("王秀英", "欧阳修", "James Baker", "阿依古丽·买买提", "=1+1", "O'Brien, Pat", "李\"小\"明");
    private static final List<String> TITLES =
            List.of("女士", "先生", "奶奶", "小朋友", "Ms", "Mr", "Mr or Ms", "先生或女士", "大舅", "Auntie");
    private static final List<String> ADDRESSES =
            List.of("", "东湖小区7栋,2单元", "@晴川\n二楼", "-3 \"b\"", "+1 Main St; flat 2");
    private static final List<String> PREFIXES =
            List.of("+861300000", "+86108500", "+86278500", "+44770090", "+867558500");

    private final Random random;
    private final LocalDate today;
    private final List<HouseholdId> homes =
            IntStream.range(0, 20).mapToObj(_ -> HouseholdId.random()).toList();
    private int made;

    SomePeople(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    Resident next() {
        var from = today.plusDays(random.nextInt(-20, 4));
        return new Resident(
                ResidentId.random(),
                new Contact(one(NAMES), salutation(), phone(), answeredBy()),
                new Person(maybe(Year.of(random.nextInt(1920, 2026))), one(ADDRESSES)),
                new Home("grid-2", maybe(one(homes)), random.nextBoolean()),
                new Quarantine(
                        from,
                        today.plusDays(random.nextInt(4, 60)),
                        random.nextInt(10) == 0,
                        Optional.empty()),
                wishes());
    }

    private Telephone phone() {
        return new Telephone(one(PREFIXES) + "%04d".formatted(made++));
    }

    private AnsweredBy answeredBy() {
        return switch (random.nextInt(3)) {
            case 0 -> AnsweredBy.self();
            case 1 -> new AnsweredBy.Parent(salutation());
            default -> new AnsweredBy.Relative(salutation());
        };
    }

    private Salutation salutation() {
        return new Salutation(one(List.of("王", "欧阳", "Baker", "Nguyen")), one(TITLES));
    }

    private CallWishes wishes() {
        var hour = LocalTime.of(random.nextInt(8, 20), random.nextInt(60));
        return new CallWishes(
                one(List.of(Language.values())),
                maybe(new PreferredHours(hour, hour.plusMinutes(random.nextInt(1, 200)))),
                maybe(ZoneId.of(one(List.of("Asia/Urumqi", "Europe/London", "Asia/Shanghai")))),
                maybe(new OptOut(Instant.parse("2026-03-01T01:30:00Z"), new Actor("sun"))));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
