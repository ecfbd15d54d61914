package org.warmline.assistant.resident;

import java.time.LocalDate;
import java.time.Year;
import org.warmline.assistant.language.Language;

/** Made-up residents. */
public final class ResidentFixture {

    private ResidentFixture() {}

    public static Resident wangXiuying() {
        return aResident("王秀英", new Salutation("王", "女士"), "+8613000000091");
    }

    public static Resident liJianguo() {
        return aResident("李建国", new Salutation("李", "先生"), "+8613000000092");
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
