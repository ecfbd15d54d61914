package org.warmline.assistant.notice;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

/** Messages in the database, the addresses sealed. */
final class MessageStore {

    private static final int LONGEST_TROUBLE = 60;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final LookupHash hash;

    MessageStore(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** To be sent now; without an address there is nothing to send. */
    void insert(Message message, String address) {
        var counts = message.counts();
        jdbc.sql(
                        """
                        insert into notice_message (id, person, ordinal, way, address,
                            address_hash, severity, emergencies, urgent, attention, matter, flag,
                            state, tries, next_try_at, made_at, trouble)
                        values (:id, :person, :ordinal, :way, :address, :hash, :severity,
                            :emergencies, :urgent, :attention, :matter, :flag, :state, 0, :now,
                            :now, '')
                        """)
                .param("id", message.id())
                .param("person", message.person().name())
                .param("ordinal", message.progress().ordinal())
                .param("way", message.way().name())
                .param("address", cipher.seal(address(message.id()), address))
                .param("hash", hash.of("notice.address", address))
                .param("severity", counts.worst().name())
                .param("emergencies", counts.emergencies())
                .param("urgent", counts.urgent())
                .param("attention", counts.attention())
                .param("matter", message.about().matter().name())
                .param("flag", message.about().flag().orElse(null))
                .param("state", message.progress().state().name())
                .param("now", message.progress().made().atOffset(UTC))
                .update();
    }

    /** The worst first, then the oldest. */
    List<Message> due(Instant now) {
        return jdbc.sql(
                        """
                        select * from notice_message where state = 'WAITING' and next_try_at <= :now
                        order by emergencies desc, urgent desc, made_at, id
                        """)
                .param("now", now.atOffset(UTC))
                .query(MessageStore::message)
                .list();
    }

    /** False if another was faster: then it is the other's. */
    boolean claim(Message message, Instant now, Instant nextTry) {
        return jdbc.sql(
                                """
                                update notice_message set tries = tries + 1, last_try_at = :now,
                                    next_try_at = :next
                                where id = :id and state = 'WAITING' and tries = :tries
                                """)
                        .param("id", message.id())
                        .param("tries", message.progress().tries())
                        .param("now", now.atOffset(UTC))
                        .param("next", nextTry.atOffset(UTC))
                        .update()
                == 1;
    }

    /** How many went to that address lately, whoever they were for. */
    int triesTo(String address, Instant now, Duration lately) {
        return jdbc.sql(
                        "select count(*) from notice_message where address_hash = :hash"
                                + " and last_try_at > :since")
                .param("hash", hash.of("notice.address", address))
                .param("since", now.minus(lately).atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    /** False if it was not waiting any more. */
    boolean move(UUID id, MessageState state, String trouble) {
        return jdbc.sql(
                                "update notice_message set state = :state, trouble = :trouble"
                                        + " where id = :id and state = 'WAITING'")
                        .param("id", id)
                        .param("state", state.name())
                        .param("trouble", cut(trouble))
                        .update()
                == 1;
    }

    /** What waits for that person goes nowhere any more. */
    void stop(Actor person) {
        jdbc.sql(
                        "update notice_message set state = 'NO_WAY'"
                                + " where person = :person and state = 'WAITING'")
                .param("person", person.name())
                .update();
    }

    /** It waits for its next try. */
    void troubled(UUID id, String trouble) {
        jdbc.sql("update notice_message set trouble = :trouble where id = :id")
                .param("id", id)
                .param("trouble", cut(trouble))
                .update();
    }

    String address(Message message) {
        return jdbc.sql("select address from notice_message where id = :id")
                .param("id", message.id())
                .query((row, _) -> cipher.open(address(message.id()), row.getBytes("address")))
                .single();
    }

    /** The latest first. */
    List<Message> latest(int count) {
        return jdbc.sql("select * from notice_message order by made_at desc, id limit :count")
                .param("count", count)
                .query(MessageStore::message)
                .list();
    }

    /** Those that no way brought to anybody and that nobody has looked at. */
    List<Message> failed() {
        return jdbc.sql(
                        "select * from notice_message where state = 'FAILED' and seen_by is null"
                                + " order by made_at desc, id")
                .query(MessageStore::message)
                .list();
    }

    void seen(Actor by) {
        jdbc.sql(
                        "update notice_message set seen_by = :by where state = 'FAILED'"
                                + " and seen_by is null")
                .param("by", by.name())
                .update();
    }

    private static String cut(String trouble) {
        return trouble.substring(0, Math.min(LONGEST_TROUBLE, trouble.length()));
    }

    private static Field address(UUID message) {
        return new Field("notice_message", "address", message);
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new Actor(row.getString("person")),
                Way.valueOf(row.getString("way")),
                new Counts(
                        row.getInt("emergencies"), row.getInt("urgent"), row.getInt("attention")),
                NoticeStore.about(row),
                new Message.Progress(
                        MessageState.valueOf(row.getString("state")),
                        row.getInt("ordinal"),
                        row.getInt("tries"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()),
                row.getString("trouble"));
    }
}
