package org.warmline.assistant.chat;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.Field;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.resident.ResidentId;
import tools.jackson.core.type.TypeReference;

/** Messages in the database, their words sealed. */
final class MessageStore {

    private static final int LATEST = 200;
    private static final TypeReference<ChatMessage.Content> CONTENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SealedJson json;

    MessageStore(JdbcClient jdbc, SealedJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * To whom a message belongs.
     *
     * @param visit empty for what a worker writes, or what is told without being asked
     * @param resident empty for what a stranger's link brings
     */
    record Place(Optional<UUID> visit, Optional<ResidentId> resident) {

        static Place of(Visit visit) {
            return new Place(Optional.of(visit.id()), visit.resident());
        }

        static Place of(ResidentId resident) {
            return new Place(Optional.empty(), Optional.of(resident));
        }
    }

    /** False, and nothing is changed, if the page has sent it before. */
    boolean insert(Place place, UUID clientId, ChatMessage message) {
        return insert(place, clientId, Optional.empty(), message);
    }

    /** False, and nothing is changed, if there is an answer already. */
    boolean insertReply(Place place, UUID to, ChatMessage message) {
        return insert(place, message.id(), Optional.of(to), message);
    }

    private boolean insert(
            Place place, UUID clientId, Optional<UUID> replyTo, ChatMessage message) {
        var id = message.id();
        return jdbc.sql(
                                """
                                insert into chat_message (id, visit, resident, client_id, reply_to,
                                    speaker, content, confirmed, uncovered, written_by, written_at)
                                values (:id, :visit, :resident, :client, :replyTo,
                                    :speaker, :content, :confirmed, false, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("visit", place.visit().orElse(null))
                        .param("resident", place.resident().map(ResidentId::value).orElse(null))
                        .param("client", clientId)
                        .param("replyTo", replyTo.orElse(null))
                        .param("speaker", message.speaker().name())
                        .param("content", json.seal(field(id), message.content()))
                        .param("confirmed", message.confirmed())
                        .param("by", message.by().map(Actor::name).orElse(null))
                        .param("at", message.at().atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<ChatMessage> sent(UUID visit, UUID clientId) {
        return jdbc.sql("select * from chat_message where visit = :visit and client_id = :client")
                .param("visit", visit)
                .param("client", clientId)
                .query(this::message)
                .optional();
    }

    boolean isAnswered(UUID message) {
        return jdbc.sql("select count(*) from chat_message where reply_to = :id")
                        .param("id", message)
                        .query((row, _) -> row.getInt(1))
                        .single()
                > 0;
    }

    /**
     * A message without an answer, which a crash has left behind. Its words are not opened yet.
     *
     * @param visit in which it was written
     */
    record Left(UUID visit, UUID message) {}

    /** The oldest first. */
    List<Left> unanswered(Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select m.id, m.visit from chat_message m
                        where m.written_at >= :from and m.written_at < :to
                          and m.speaker = 'RESIDENT' and m.visit is not null
                          and not exists (select 1 from chat_message r where r.reply_to = m.id)
                        order by m.ordinal
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((row, _) ->
                        new Left(
                                row.getObject("visit", UUID.class),
                                row.getObject("id", UUID.class)))
                .list();
    }

    Optional<ChatMessage> find(UUID message) {
        return jdbc.sql("select * from chat_message where id = :id")
                .param("id", message)
                .query(this::message)
                .optional();
    }

    /** A person must answer it. */
    void uncovered(UUID message) {
        jdbc.sql("update chat_message set uncovered = true where id = :id")
                .param("id", message)
                .update();
    }

    boolean isUncovered(UUID message) {
        return jdbc.sql("select uncovered from chat_message where id = :id")
                .param("id", message)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** What was written in a browser before anybody had confirmed there, oldest first. */
    List<ChatMessage> unconfirmedOf(UUID visit) {
        return jdbc.sql(
                        "select * from chat_message where visit = :visit and not confirmed"
                                + " and speaker = 'RESIDENT' order by ordinal")
                .param("visit", visit)
                .query(this::message)
                .list();
    }

    void confirm(UUID message) {
        jdbc.sql("update chat_message set confirmed = true where id = :id or reply_to = :id")
                .param("id", message)
                .update();
    }

    /** The latest of a resident, whoever wrote it, oldest first. */
    List<ChatMessage> ofResident(ResidentId resident) {
        return latest(new Shown("resident = :first", resident.value(), resident.value()), LATEST);
    }

    /** The latest that a browser may see, oldest first. */
    List<ChatMessage> shownTo(Visit visit) {
        return latest(Shown.to(visit), LATEST);
    }

    /** As above, so many. */
    List<ChatMessage> shownTo(Visit visit, int most) {
        return latest(Shown.to(visit), most);
    }

    /** The last of them, which tells whether there is something new. */
    Optional<UUID> lastShownTo(Visit visit) {
        return select("id", Shown.to(visit), 1)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    /**
     * Which messages.
     *
     * @param first fills the first place of the condition, as the second one does the second
     */
    private record Shown(String where, UUID first, UUID second) {

        /**
         * Who has confirmed reads what the resident wrote, whatever the browser, and nobody else's:
         * what was written through the same link without confirming is not among it, except in this
         * browser itself. Who has not reads what was written here without confirming.
         */
        static Shown to(Visit visit) {
            return visit.confirmed()
                    .map(resident ->
                            new Shown(
                                    "(resident = :first and confirmed or visit = :second)",
                                    resident.value(),
                                    visit.id()))
                    .orElseGet(() ->
                            new Shown("visit = :first and not confirmed", visit.id(), visit.id()));
        }
    }

    private JdbcClient.StatementSpec select(String what, Shown shown, int most) {
        return jdbc.sql(
                        "select %s from chat_message where %s order by ordinal desc limit %d"
                                .formatted(what, shown.where(), most))
                .param("first", shown.first())
                .param("second", shown.second());
    }

    /**
     * Of how many messages we know, and of when the last one is.
     *
     * @param last empty if there are none
     */
    record Extent(int messages, Optional<Instant> last) {}

    Extent extent(ResidentId resident) {
        return jdbc.sql(
                        "select count(*) as messages, max(written_at) as last from chat_message"
                                + " where resident = :resident")
                .param("resident", resident.value())
                .query((row, _) ->
                        new Extent(
                                row.getInt("messages"),
                                Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .single();
    }

    private List<ChatMessage> latest(Shown shown, int most) {
        return select("*", shown, most).query(this::message).list().reversed();
    }

    private ChatMessage message(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ChatMessage(
                id,
                ChatMessage.Speaker.valueOf(row.getString("speaker")),
                json.open(field(id), row.getBytes("content"), CONTENT),
                row.getBoolean("confirmed"),
                Optional.ofNullable(row.getString("written_by")).map(Actor::new),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static Field field(UUID id) {
        return new Field("chat_message", "content", id);
    }
}
