package org.warmline.assistant.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;

/** Made-up residents. */
public final class ResidentFixture {

    private ResidentFixture() {}

    public static Resident wangXiuying() {
        return aResident("王秀英", new Salutation("王", "女士"), "+8613000000091");
    }

    public static Resident liJianguo() {
        return aResident("李建国", new Salutation("李", "先生"), "+8613000000092");
    }

    /** Her father answers; shares the telephone of Wang Xiuying. */
    public static Resident aChild() {
        var father = new Salutation("王", "先生");
        return new Resident(
                ResidentId.random(),
                new Contact(
                        "王小雨",
                        new Salutation("王", "小朋友"),
                        new Telephone("+8613000000091"),
                        new AnsweredBy.Parent(father)),
                new Person(Year.of(2019), "东湖小区7栋2单元1204室"),
                new Home("grid-2", Optional.of(HouseholdId.random()), false),
                new Quarantine(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 15),
                        true,
                        Optional.empty()),
                new CallWishes(
                        Language.MANDARIN,
                        Optional.of(new PreferredHours(LocalTime.of(9, 30), LocalTime.of(11, 0))),
                        Optional.of(ZoneId.of("Asia/Urumqi")),
                        Optional.of(
                                new OptOut(
                                        Instant.parse("2026-03-02T01:30:00Z"),
                                        new Actor("zhao")))));
    }

    /** In another grid than the others. */
    public static Resident livingIn(String grid) {
        var zhou = aResident("周明", new Salutation("周", "先生"), "+8613000000093");
        return zhou.with(Home.in(grid));
    }

    public static Resident aResident(String name, Salutation salutation, String phone) {
        return new Resident(
                ResidentId.random(),
                new Contact(name, salutation, new Telephone(phone)),
                new Person(Year.of(1951), "东湖小区7栋2单元1204室"),
                Language.MANDARIN,
                "grid-2",
                new Quarantine(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 14)));
    }
}
