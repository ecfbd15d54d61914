package org.warmline.assistant.followup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.followup.FollowUpFixture.CHEST_PAIN;
import static org.warmline.assistant.followup.FollowUpFixture.FEVER;
import static org.warmline.assistant.followup.FollowUpFixture.MORNING;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** Whoever gets hold of the database learns nobody's name, number, home or words. */
abstract class PlainTextContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final List<String> SECRETS =
            List.of(
                    "王秀英",
                    "女士",
                    "8613000000091",
                    "1951",
                    "东湖小区",
                    "三十八度六",
                    "胸口疼",
                    "体温多少",
                    "38.6",
                    "CHEST_PAIN",
                    "拿快递",
                    "不可以",
                    "已送医");

    /**
     * Ids and the trail's codes are drawn by chance: one in seventy calls had 1951 in one of them.
     */
    private static final Pattern BY_CHANCE =
            Pattern.compile("\\b(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b");

    @Test
    void noTableHoldsAPersonalWord() {
        aCallWithEverythingInIt();

        var all = tables().stream().map(this::dump).collect(Collectors.joining("\n"));
        var dump = BY_CHANCE.matcher(all).replaceAll("…");

        assertThat(dump).contains("zhao", "DONE", "EMERGENCY", "chestPain");
        assertThat(SECRETS).noneMatch(dump::contains);
        assertThat(SECRETS).noneMatch(secret -> dump.contains(utf8AsLatin1(secret)));
    }

    private void aCallWithEverythingInIt() {
        var wang = ResidentFixture.wangXiuying();
        the(Residents.class).add(wang, ZHAO);
        var followUp = the(FollowUps.class).due(wang.id(), MORNING, "daily-1");
        var attempts = the(Attempts.class);
        var attempt = attempts.begin(followUp).orElseThrow().id();
        attempts.accepted(attempt, "CA1");
        attempts.answered(attempt);
        attempts.said(attempt, FollowUpFixture.saidByUs("您今天体温多少？"));
        attempts.hearing(followUp, "我今天三十八度六");
        attempts.said(attempt, FollowUpFixture.saidByResident());
        var flag = attempts.raise(attempt, CHEST_PAIN);
        attempts.finish(
                attempt,
                new Finished(
                        Outcome.COMPLETED,
                        FEVER,
                        List.of(new AskedQuestion("我能下楼拿快递吗", "不可以", true)),
                        List.of(CHEST_PAIN)));
        the(FollowUps.class).open(followUp, ZHAO);
        the(Handling.class).resolve(flag, ZHAO, Resolution.HANDLED, "已送医");
        the(Residents.class).open(wang.id(), ZHAO, "flag");
    }

    private List<String> tables() {
        return casework()
                .jdbc()
                .sql(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public'"
                                + " and table_name <> 'flyway_schema_history'")
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private String dump(String table) {
        return casework().jdbc().sql("select * from " + table).query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .map(value ->
                        value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : "" + value)
                .collect(Collectors.joining("\n", table + "\n", ""));
    }

    private static String utf8AsLatin1(String secret) {
        return new String(secret.getBytes(UTF_8), ISO_8859_1);
    }
}
