package org.warmline.assistant.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

abstract class ResidentsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");

    private final Resident wang = ResidentFixture.wangXiuying();

    @Test
    void aListShowsNothingThatNamesSomebody() {
        residents().add(wang, ZHAO);

        assertThat(residents().list())
                .singleElement()
                .satisfies(masked -> {
                    assertThat(masked.name()).isEqualTo("王**");
                    assertThat(masked.phone()).isEqualTo("…91");
                    assertThat(masked.toString()).doesNotContain("秀英", "1300", "东湖");
                });
    }

    @Test
    void openingOneShowsAllAndIsAudited() {
        residents().add(wang, ZHAO);

        assertThat(residents().open(wang.id(), ZHAO, "flag")).contains(wang);

        assertThat(the(AuditTrail.class).about(wang.id().value()))
                .extracting(AuditEntry::action)
                .containsExactly("resident.add", "resident.open");
    }

    @Test
    void anOpeningIsAuditedEvenIfTheOpenerFails() {
        residents().add(wang, ZHAO);
        var transaction = new TransactionTemplate(the(PlatformTransactionManager.class));

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            var seen = residents().open(wang.id(), ZHAO, "flag");
                            throw new IllegalStateException("seen: " + seen.isPresent());
                        }))
                .hasMessage("seen: true");

        assertThat(the(AuditTrail.class).about(wang.id().value()))
                .extracting(AuditEntry::action)
                .contains("resident.open");
    }

    @Test
    void aNumberFindsAllWhoShareIt() {
        residents().add(wang, ZHAO);
        var husband = ResidentFixture.aResident("王德福", new Salutation("王", "爷爷"), "+8613000000091");
        residents().add(husband, ZHAO);
        residents().add(ResidentFixture.liJianguo(), ZHAO);

        assertThat(residents().byPhone(new Telephone("+8613000000091")))
                .extracting(MaskedResident::id)
                .containsExactlyInAnyOrder(wang.id(), husband.id());
        assertThat(residents().byPhone(new Telephone("+8613000000090"))).isEmpty();
    }

    @Test
    void onlyThoseInQuarantineAreFollowed() {
        residents().add(wang, ZHAO);

        assertThat(residents().inQuarantine(LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(residents().inQuarantine(LocalDate.of(2026, 3, 1))).hasSize(1);
        assertThat(residents().inQuarantine(LocalDate.of(2026, 3, 14))).hasSize(1);
        assertThat(residents().inQuarantine(LocalDate.of(2026, 3, 15))).isEmpty();
    }

    @Test
    void everythingThatIsKnownOfAResidentIsKept() {
        var child = ResidentFixture.aChild();
        residents().add(child, ZHAO);

        assertThat(residents().open(child.id(), ZHAO, "flag")).contains(child);
        assertThat(residents().followed(child.id()))
                .hasValueSatisfying(followed -> {
                    assertThat(followed.yearOfBirth()).isEqualTo(child.person().yearOfBirth());
                    assertThat(followed.home()).isEqualTo(child.home());
                    assertThat(followed.wishes()).isEqualTo(child.wishes());
                    assertThat(followed.quarantine()).isEqualTo(child.quarantine());
                });
    }

    @Test
    void whoHasOptedOutIsInTheRoundForAPersonToCall() {
        var child = ResidentFixture.aChild();
        residents().add(child, ZHAO);

        assertThat(residents().followed(LocalDate.of(2026, 3, 3)))
                .singleElement()
                .satisfies(followed -> assertThat(followed.wishes().optedOut()).isPresent());
    }

    @Test
    void aRoundKnowsWhoSharesATelephone() {
        residents().add(wang, ZHAO);
        residents().add(ResidentFixture.aChild(), ZHAO);
        residents().add(ResidentFixture.liJianguo(), ZHAO);

        var lines =
                residents().followed(LocalDate.of(2026, 3, 3)).stream()
                        .map(Followed::line)
                        .toList();
        assertThat(lines).hasSize(3);
        assertThat(Set.copyOf(lines)).hasSize(2);
        assertThat(lines).noneMatch(line -> line.contains("1300"));
    }

    @Test
    void afterAnEarlyEndNobodyIsCalledAnyMore() {
        var end = new EarlyEnd(LocalDate.of(2026, 3, 5), EarlyEnd.Reason.HOSPITAL);
        residents()
                .add(
                        new Resident(
                                wang.id(),
                                wang.contact(),
                                wang.person(),
                                wang.home(),
                                wang.quarantine().ended(end),
                                wang.wishes()),
                        ZHAO);

        assertThat(residents().inQuarantine(LocalDate.of(2026, 3, 4))).hasSize(1);
        assertThat(residents().inQuarantine(LocalDate.of(2026, 3, 5))).isEmpty();
        assertThat(residents().followed(LocalDate.of(2026, 3, 5))).isEmpty();
    }

    @Test
    void theDemonstrationHasTwentyPeopleHoweverOftenItIsLoaded() {
        assertThat(the(DemoResidents.class).load()).isEqualTo(20);
        assertThat(the(DemoResidents.class).load()).isZero();

        assertThat(residents().list()).hasSize(20);
        assertThat(residents().list())
                .filteredOn(resident -> resident.language() == Language.MANDARIN)
                .hasSize(17);
        assertThat(residents().inQuarantine(LocalDate.now(casework().clock()))).hasSize(20);
        assertThat(residents().byPhone(new Telephone("+8613000000020")))
                .singleElement()
                .satisfies(last -> assertThat(last.language()).isEqualTo(Language.ENGLISH));
    }

    private Residents residents() {
        return the(Residents.class);
    }
}
