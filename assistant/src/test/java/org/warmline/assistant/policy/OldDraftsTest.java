package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts of an office that used Warmline before it was kept through whose hands they went. */
class OldDraftsTest {

    private final JdbcConnectionPool database =
            JdbcConnectionPool.create(
                    "jdbc:h2:mem:"
                            + UUID.randomUUID()
                            + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                    "sa",
                    "");
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void nobodyAnswersForADraftOfTheFolderUntilSomebodyClaimsIt() {
        Flyway.configure().dataSource(database).target("95").load().migrate();
        insert("from-the-folder", "library-inbox");
        insert("of-a-person", "zhao");

        Flyway.configure().dataSource(database).target("96").load().migrate();

        assertThat(hands("from-the-folder")).isEqualTo("library-inbox/");
        assertThat(hands("of-a-person")).isEqualTo("zhao/zhao");
    }

    private void insert(String id, String writer) {
        jdbc.sql(
                        """
                        insert into policy_document (id, edition, state, title, language, region,
                            valid_from, issuer, number, source, content, hash, written_by, written_at)
                        values (:id, 1, 'DRAFT', '', 'zh-CN', '', date '2026-11-26', '', '', '',
                            '[]', '', :writer, timestamp with time zone '2026-11-26 02:00:00Z')
                        """)
                .param("id", id)
                .param("writer", writer)
                .update();
    }

    private String hands(String id) {
        return jdbc.sql(
                        "select brought_by || '/' || written_by from policy_document where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
