package org.warmline.assistant.policy;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.SignOff;
import org.warmline.knowledge.library.BlocksJson;
import org.warmline.knowledge.library.DocumentStore;
import org.warmline.knowledge.library.Shelved;

/** The editions of documents in the database. */
final class DocumentRows implements DocumentStore {

    private static final String ALL = "select * from policy_document d ";

    /** Of what is over only when it held is asked, and not what it said. */
    private static final String DAYS =
            "select id, edition, state, title, language, region, valid_from, valid_to, supersedes,"
                    + " issuer, number, source, hash, brought_by, written_by, written_at,"
                    + " signed_by, signed_at, withdrawn_at from policy_document d ";

    private static final String LAST =
            " (select max(n.edition) from policy_document n where n.id = d.id)";
    private static final String NEWEST =
            " (select max(n.edition) from policy_document n where n.id = d.id"
                    + " and n.state <> 'DISCARDED')";

    private static final String REPLACERS =
            "select o.id from policy_document o where o.supersedes = :id";
    private static final String FORMER_REPLACER =
            "where d.state = 'WITHDRAWN' and d.signed_at is not null and d.supersedes is not null";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ShelvedRow row = new ShelvedRow();

    DocumentRows(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public long version() {
        return jdbc.sql("select version from policy_library where id = 1")
                .query(Long.class)
                .single();
    }

    @Override
    public List<Shelved> newest() {
        return jdbc.sql(ALL + "where d.edition =" + NEWEST + " order by written_at desc, id")
                .query(row::whole)
                .list();
    }

    @Override
    public List<Shelved> signed() {
        return jdbc.sql(ALL + "where d.state = 'SIGNED'").query(row::whole).list();
    }

    @Override
    public Optional<Shelved> find(Edition edition) {
        return jdbc.sql(ALL + "where d.id = ? and d.edition = ?")
                .param(edition.document().value())
                .param(edition.number())
                .query(row::whole)
                .optional();
    }

    @Override
    public List<Shelved> signedAbout(DocumentId document) {
        return jdbc.sql(
                        ALL
                                + "where d.state = 'SIGNED' and (d.id = :id or d.id in ("
                                + REPLACERS
                                + "))")
                .param("id", document.value())
                .query(row::whole)
                .list();
    }

    @Override
    public List<Shelved> formerReplacers() {
        return jdbc.sql(DAYS + FORMER_REPLACER).query(row::withoutText).list();
    }

    @Override
    public List<Shelved> formerReplacers(DocumentId replaced) {
        return jdbc.sql(DAYS + FORMER_REPLACER + " and d.id <> :id and d.id in (" + REPLACERS + ")")
                .param("id", replaced.value())
                .query(row::withoutText)
                .list();
    }

    @Override
    public Optional<Shelved> newest(DocumentId document) {
        return one(document, NEWEST);
    }

    @Override
    public Optional<Shelved> last(DocumentId document) {
        return one(document, LAST);
    }

    private Optional<Shelved> one(DocumentId document, String edition) {
        return jdbc.sql(ALL + "where d.id = ? and d.edition =" + edition)
                .param(document.value())
                .query(row::whole)
                .optional();
    }

    @Override
    public boolean insert(Shelved draft) {
        return prepare(() -> inserted(draft));
    }

    private boolean inserted(Shelved draft) {
        var document = draft.document();
        var standing = document.standing();
        return jdbc.sql(
                                """
                                insert into policy_document (id, edition, state, title, language, region,
                                    valid_from, valid_to, supersedes, issuer, number, source, content,
                                    hash, brought_by, written_by, written_at)
                                values (:id, :edition, :state, :title, :language, :region,
                                    :from, :to, :supersedes, :issuer, :number, :source, :content,
                                    :hash, :brought, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", document.id().value())
                        .param("edition", document.edition().number())
                        .param("state", draft.state().name())
                        .param("title", document.title())
                        .param("language", document.language())
                        .param("region", standing.region().toString())
                        .param("from", standing.validity().from())
                        .param("to", standing.validity().to().orElse(null))
                        .param(
                                "supersedes",
                                standing.supersedes().map(DocumentId::value).orElse(null))
                        .param("issuer", document.origin().issuer())
                        .param("number", document.origin().number())
                        .param("source", document.origin().source())
                        .param("content", BlocksJson.write(document.blocks()))
                        .param("hash", draft.hash())
                        .param("brought", draft.hands().broughtBy())
                        .param("by", draft.hands().writtenBy())
                        .param("at", draft.writtenAt().atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean replace(Edition old, Shelved draft) {
        return prepare(() ->
                discarded(old, draft.hands().writtenBy(), draft.writtenAt()) && inserted(draft));
    }

    @Override
    public boolean claim(Edition draft, String by) {
        return prepare(() ->
                jdbc.sql(
                                        """
                                        update policy_document set written_by = :by
                                        where id = :id and edition = :edition and state = 'DRAFT'
                                          and written_by = ''
                                        """)
                                .param("by", by)
                                .param("id", draft.document().value())
                                .param("edition", draft.number())
                                .update()
                        == 1);
    }

    @Override
    public boolean discard(Edition draft, SignOff by) {
        return prepare(() -> discarded(draft, by.by(), by.at()));
    }

    private boolean discarded(Edition draft, String by, Instant at) {
        return jdbc.sql(
                                """
                                update policy_document
                                set state = 'DISCARDED', withdrawn_by = :by, withdrawn_at = :at
                                where id = :id and edition = :edition and state = 'DRAFT'
                                """)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .param("id", draft.document().value())
                        .param("edition", draft.number())
                        .update()
                == 1;
    }

    @Override
    public boolean sign(Edition edition, SignOff signOff) {
        return change(() ->
                jdbc.sql(
                                        """
                                        update policy_document
                                        set state = 'SIGNED', signed_by = :by, signed_at = :at
                                        where id = :id and edition = :edition and state = 'DRAFT'
                                          and written_by not in ('', :by) and brought_by <> :by
                                          and not exists (select 1 from policy_document later
                                            where later.id = :id and later.edition > :edition
                                              and later.state <> 'DISCARDED')
                                        """)
                                .param("by", signOff.by())
                                .param("at", signOff.at().atOffset(UTC))
                                .param("id", edition.document().value())
                                .param("edition", edition.number())
                                .update()
                        == 1);
    }

    @Override
    public boolean withdraw(DocumentId document, SignOff by) {
        return change(() ->
                jdbc.sql(
                                        """
                                        update policy_document
                                        set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :at
                                        where id = :id and state in ('DRAFT', 'SIGNED')
                                        """)
                                .param("by", by.by())
                                .param("at", by.at().atOffset(UTC))
                                .param("id", document.value())
                                .update()
                        > 0);
    }

    /** Of a draft, which no node need know of. */
    private boolean prepare(Change change) {
        return Boolean.TRUE.equals(transaction.execute(_ -> change.apply()));
    }

    private boolean change(Change change) {
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean changed = change.apply();
                    if (changed) {
                        jdbc.sql("update policy_library set version = version + 1 where id = 1")
                                .update();
                    }
                    return changed;
                }));
    }

    private interface Change {
        boolean apply();
    }
}
