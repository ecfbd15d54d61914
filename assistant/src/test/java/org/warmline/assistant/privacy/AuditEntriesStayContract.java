package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.warmline.assistant.CaseworkFixture;

/** The database itself keeps what was written into the trail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AuditEntriesStayContract {

    private CaseworkFixture casework;

    protected abstract DataSource database();

    @BeforeAll
    void open(@TempDir Path folder) {
        casework = CaseworkFixture.over(database(), folder);
        trail().record(new Actor("zhao"), "test.record", "one");
        trail().record(new Actor("zhao"), "test.record", "two");
    }

    @AfterAll
    void close() {
        casework.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from audit_entry",
                "delete from audit_entry where seq = 2",
                "update audit_entry set actor = 'qian' where seq = 1"
            })
    void noStatementChangesOrRemovesAnEntry(String statement) {
        assertThatThrownBy(() -> casework.jdbc().sql(statement).update())
                .isInstanceOf(DataAccessException.class);

        assertThat(trail().verify().isWhole()).isTrue();
        assertThat(trail().verify().entries()).isEqualTo(2);
    }

    private AuditTrail trail() {
        return casework.the(AuditTrail.class);
    }
}
