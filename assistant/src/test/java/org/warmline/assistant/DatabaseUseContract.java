package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class DatabaseUseContract {

    private JdbcClient jdbc;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(database());
    }

    @Test
    void anOfficesDatabaseIsNoDemonstrations() {
        start(false);
        start(false);

        assertThatThrownBy(() -> start(true))
                .hasMessageContaining("an office's")
                .hasMessageContaining("warmline.demo.enabled=false");
    }

    @Test
    void aDemonstrationsDatabaseIsNoOffices() {
        start(true);
        start(true);

        assertThatThrownBy(() -> start(false))
                .hasMessageContaining("made-up residents")
                .hasMessageContaining("--warmline.data");
    }

    @Test
    void anOlderOneIsWhatItsAccountsTell() {
        add("demo", "SUPERVISOR");
        assertThatThrownBy(() -> start(false)).hasMessageContaining("made-up residents");
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    @Test
    void anOlderOfficeThatBeganAsADemonstrationIsAnOffice() {
        add("demo", "SUPERVISOR");
        add("admin", "ADMINISTRATOR");

        assertThatThrownBy(() -> start(true)).hasMessageContaining("an office's");
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
    }

    private void start(boolean demonstration) {
        new DatabaseUse(jdbc).require(demonstration);
    }

    private void add(String name, String role) {
        jdbc.sql(
                        """
                        insert into account (id, name, role, password_hash, temporary_password,
                            locked, removed, version, added_at)
                        values (:id, :name, :role, '', false, false, false, 1,
                            current_timestamp)
                        """)
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("role", role)
                .update();
    }
}
