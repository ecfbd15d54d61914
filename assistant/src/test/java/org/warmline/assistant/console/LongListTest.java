package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Telephone;
import org.warmline.assistant.sheet.SheetFixture;

/** Over HTTP: a supervisor's longest list, with all that is wrong in it, in and out again. */
class LongListTest {

    private static final String SECOND = "second";
    private static final String GRID = "grid-7";
    private static final int ROWS = 5000;
    private static final int BROKEN = 2500;
    private static final int CALLED = 3;
    private static final String FORMULA = "=HYPERLINK(\"\"http://example.invalid\"\")";

    private ConsoleFixture console;
    private Visitor supervisor;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol(SECOND, Role.SUPERVISOR);
        supervisor = Visitor.signedIn(console.address(), ConsoleFixture.SUPERVISOR);
    }

    @AfterEach
    void close() {
        supervisor.close();
        console.close();
    }

    @Test
    void aChineseListWithABrokenRowLosesNobodyElseAndIsTakenBackButForThoseWhoWereCalled()
            throws Exception {
        var csv = new StringBuilder("姓名,手机号,地址,网格\n");
        IntStream.range(0, ROWS).forEach(i -> csv.append(line(i)).append('\n'));

        var report = sent("名单.csv", csv.toString().getBytes(Charset.forName("GB18030")));

        var preview = supervisor.get(report).body();
        assertThat(preview)
                .contains(
                        "5,000 行 = 新增 4,999 + 修改 0 + 不变 0 + 不收 1",
                        "第 " + (BROKEN + 2) + " 行",
                        "GB18030",
                        "显示全部 4,999 行")
                .doesNotContain("1301000", FORMULA);
        assertThat(rows(preview)).isEqualTo(201);
        assertThat(rows(supervisor.get(report + "?all=ACCEPTED").body())).isEqualTo(ROWS);

        press(report + "/confirm");
        assertThat(enrolled()).isEqualTo(ROWS - 1);
        assertThat(exported()).contains("\"'=HYPERLINK(").doesNotContain("\"=HYPERLINK(");
        for (int i = 0; i < CALLED; i++) {
            call(i);
        }
        press(report + "/undo");

        assertThat(enrolled()).isEqualTo(CALLED);
        assertThat(supervisor.get(report).body()).contains("没有撤销的：3 人");
    }

    @Test
    void anExcelListOfTheSameLengthIsReadAsWell() throws Exception {
        var excel =
                SheetFixture.excel(sheet -> {
                    var head = List.of("name", "mobile", "address", "grid");
                    IntStream.range(0, head.size()).forEach(i -> sheet.value(0, i, head.get(i)));
                    for (int i = 0; i < ROWS; i++) {
                        sheet.value(i + 1, 0, "Resident " + i);
                        sheet.value(i + 1, 1, i == BROKEN ? "1.3E+10" : phone(i));
                        sheet.formula(i + 1, 2, "1+1");
                        sheet.value(i + 1, 3, GRID);
                    }
                });

        var report = sent("list.xlsx", excel);
        assertThat(supervisor.get(report).body())
                .contains("5,000 行 = 新增 4,999 + 修改 0 + 不变 0 + 不收 1", "科学计数法");
        press(report + "/confirm");

        assertThat(enrolled()).isEqualTo(ROWS - 1);
        assertThat(exported()).contains("Resident 4999").doesNotContain("1+1");
    }

    private static String line(int i) {
        return i == BROKEN
                ? "\"住户,没有关上的引号," + phone(i) + "," + GRID
                : "住户%d,%s,\"%s\",%s".formatted(i, phone(i), FORMULA, GRID);
    }

    private static String phone(int i) {
        return "1301%07d".formatted(i);
    }

    private static int rows(String page) {
        return page.split("<span>第 \\d+ 行</span>", -1).length - 1;
    }

    private String sent(String name, byte[] file) throws Exception {
        var path = "/residents/import";
        var answer = supervisor.send(path, supervisor.token("/me"), name, file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("HX-Redirect").orElseThrow();
    }

    private void press(String path) throws Exception {
        var answer = supervisor.post(path, Map.of("_csrf", supervisor.token("/me")));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private long enrolled() {
        return console.the(Residents.class).list().stream()
                .filter(one -> one.grid().equals(GRID))
                .count();
    }

    private void call(int i) {
        var phone = new Telephone("+86" + phone(i));
        ResidentId resident =
                console.the(Residents.class).byPhone(phone).stream()
                        .map(MaskedResident::id)
                        .findFirst()
                        .orElseThrow();
        var round = new Round(LocalDate.now(console.the(Clock.class)), 1);
        var due = console.the(FollowUps.class).due(resident, round, "home-quarantine-1");
        assertThat(console.the(Attempts.class).begin(due)).isPresent();
    }

    private String exported() throws Exception {
        var releases = console.the(Releases.class);
        var asker = new Actor(ConsoleFixture.SUPERVISOR);
        var id = releases.ask(asker, Release.Kind.RESIDENTS, GRID, "核对名单");
        releases.approve(id, new Actor(SECOND));
        var form = Map.of("format", "CSV", "_csrf", supervisor.token("/me"));
        return supervisor.post("/releases/" + id + "/residents", form).body();
    }
}
