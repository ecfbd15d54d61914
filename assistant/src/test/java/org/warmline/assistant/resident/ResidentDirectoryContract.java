package org.warmline.assistant.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;

abstract class ResidentDirectoryContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Grids GRID = Grids.of(Set.of("grid-2"));

    private final Resident wang = ResidentFixture.wangXiuying();
    private final Resident baker =
            ResidentFixture.aResident(
                    "James Baker", new Salutation("Baker", "Mr"), "+447700900123");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王秀英",
                "王",
                "秀英",
                " 王 秀英 ",
                "13000000091",
                "+86 130-0000-0091",
                "１３０００００００９１",
                "0091",
                "王 0091"
            })
    void aResidentIsFoundByNameSurnameNumberOrItsEnd(String text) {
        add(wang, baker);

        assertThat(found(GRID, text)).containsExactly(wang.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"james baker", "BAKER", "James", "Baker 0123", "+44 7700 900123"})
    void alsoInLatinLetters(String text) {
        add(wang, baker);

        assertThat(found(GRID, text)).containsExactly(baker.id());
    }

    @Test
    void andByTheId() {
        add(wang, baker);

        assertThat(found(GRID, wang.id().toString())).containsExactly(wang.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "李", "0092", "王 0092", "1", "%", "' or 1=1 --"})
    void nobodyElseIsFound(String text) {
        add(wang, baker);

        assertThat(found(GRID, text)).isEmpty();
    }

    @Test
    void nobodyIsFoundInAGridThatTheReaderDoesNotSee() {
        add(wang);

        assertThat(found(Grids.of(Set.of("grid-1")), "王秀英")).isEmpty();
        assertThat(found(Grids.NONE, "王秀英")).isEmpty();
        assertThat(found(Grids.of(Set.of("grid-1")), wang.id().toString())).isEmpty();
        assertThat(directory().everybody(Grids.NONE, 1).total()).isZero();
        assertThat(directory().everybody(Grids.ALL, 1).total()).isOne();
    }

    @Test
    void whoHasANewNameIsFoundByTheNewOneOnly() {
        add(wang);
        var married = new Contact("李秀英", new Salutation("李", "女士"), wang.contact().phone());
        the(ResidentChanges.class).change(wang.id(), new Change.ByList(wang.with(married)), ZHAO);

        assertThat(found(GRID, "李秀英")).containsExactly(wang.id());
        assertThat(found(GRID, "王")).isEmpty();
    }

    @Test
    void thatSomebodySearchedIsAuditedAndNotForWhat() {
        add(wang);

        found(GRID, "王秀英");

        var details =
                casework()
                        .jdbc()
                        .sql("select detail from audit_entry where action = 'resident.search'")
                        .query(String.class)
                        .list();
        assertThat(details).containsExactly("found 1");
    }

    @Test
    void aListComesInPagesOfFiftyInTheOrderOfTheGrids() {
        IntStream.range(0, 120)
                .forEach(i ->
                        add(
                                ResidentFixture.aResident(
                                        "王" + i,
                                        new Salutation("王", "女士"),
                                        "+86130000%05d".formatted(i))));

        var all = List.of(1, 2, 3).stream().map(page -> directory().today(GRID, page)).toList();

        assertThat(all).extracting(page -> page.residents().size()).containsExactly(50, 50, 20);
        assertThat(all).allMatch(page -> page.total() == 120 && page.pages() == 3);
        assertThat(all.stream().flatMap(page -> page.residents().stream()).distinct()).hasSize(120);
        assertThat(directory().today(GRID, 99).number()).isEqualTo(3);
    }

    @Test
    void whoseTimeIsOverIsInTheListOfEverybodyOnly() {
        add(wang);
        var end = new EarlyEnd(LocalDate.of(2026, 3, 2), EarlyEnd.Reason.RELEASED);
        the(ResidentChanges.class).change(wang.id(), new Change.End(end), ZHAO);

        assertThat(directory().today(GRID, 1).residents()).isEmpty();
        assertThat(directory().everybody(GRID, 1).residents()).hasSize(1);
    }

    private void add(Resident... some) {
        for (var one : some) {
            the(Residents.class).add(one, ZHAO);
        }
    }

    private List<ResidentId> found(Grids grids, String text) {
        return directory().search(grids, text, ZHAO).residents().stream()
                .map(MaskedResident::id)
                .toList();
    }

    private ResidentDirectory directory() {
        return the(ResidentDirectory.class);
    }
}
