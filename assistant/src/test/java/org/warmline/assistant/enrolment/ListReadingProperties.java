package org.warmline.assistant.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ListReadingProperties {

    private static final LocalDate TODAY = LocalDate.of(2020, 2, 10);

    @Property(tries = 300)
    void everyRowIsEitherReadOrRefused(@ForAll("rows") List<List<String>> rows) {
        var text =
                rows.stream()
                        .map(cells -> String.join(",", cells))
                        .reduce("姓名,电话,出生年份,隔离开始,独居", (list, row) -> list + "\n" + row);

        var outcome = new ListReading(TODAY).read(text.getBytes(UTF_8));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ListReading.Outcome.Good.class,
                        good -> {
                            assertThat(good.rows()).hasSize(rows.size());
                            assertThat(good.rows())
                                    .allMatch(row ->
                                            row.entry().isPresent() != row.refusal().isPresent());
                        });
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cells =
                List.of(
                        "王秀英",
                        "x",
                        "13000000091",
                        "1.3E+10",
                        "=1+1",
                        "2020-02-03",
                        "30月40日",
                        "是",
                        "1951",
                        "\"",
                        "\"李",
                        "一二三",
                        "99999",
                        "00000000",
                        "'",
                        "-",
                        "１９５１");
        return Arbitraries.of(cells).list().ofSize(5).list().ofMinSize(1).ofMaxSize(25);
    }
}
