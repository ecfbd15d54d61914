package org.warmline.assistant.notice;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;

/** How each person wants to be told, the addresses sealed. */
final class PreferenceStore {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    PreferenceStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Preferences of(Actor person) {
        var ways =
                jdbc.sql("select * from notice_way where person = ? order by ordinal")
                        .param(person.name())
                        .query((row, _) -> {
                            var id = row.getObject("id", UUID.class);
                            return new Reach(
                                    Way.valueOf(row.getString("way")),
                                    cipher.open(address(id), row.getBytes("address")));
                        })
                        .list();
        return new Preferences(ways, quiet(person));
    }

    void remove(Actor person) {
        jdbc.sql("delete from notice_way where person = ?").param(person.name()).update();
        jdbc.sql("delete from notice_quiet where person = ?").param(person.name()).update();
    }

    void put(Actor person, Preferences preferences) {
        remove(person);
        for (int i = 0; i < preferences.ways().size(); i++) {
            insert(person, i, preferences.ways().get(i));
        }
        jdbc.sql("insert into notice_quiet (person, quiet_from, quiet_to) values (?, ?, ?)")
                .param(person.name())
                .param(preferences.quiet().from().toString())
                .param(preferences.quiet().to().toString())
                .update();
    }

    private void insert(Actor person, int ordinal, Reach reach) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into notice_way (id, person, ordinal, way, address)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        List.of(
                                id,
                                person.name(),
                                ordinal,
                                reach.way().name(),
                                cipher.seal(address(id), reach.address())))
                .update();
    }

    private QuietHours quiet(Actor person) {
        return jdbc.sql("select * from notice_quiet where person = ?")
                .param(person.name())
                .query((row, _) ->
                        new QuietHours(
                                LocalTime.parse(row.getString("quiet_from")),
                                LocalTime.parse(row.getString("quiet_to"))))
                .optional()
                .orElse(QuietHours.NIGHT);
    }

    private static Field address(UUID id) {
        return new Field("notice_way", "address", id);
    }
}
