package org.warmline.assistant;

import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CaseworkContract {

    private @Nullable CaseworkFixture fixture;

    /** A fresh, migrated one. */
    protected abstract DataSource database();

    protected CaseworkFixture casework() {
        return Objects.requireNonNull(fixture);
    }

    protected <T> T the(Class<T> type) {
        return casework().the(type);
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        fixture = CaseworkFixture.over(database(), folder);
    }

    @BeforeEach
    void wipe() {
        casework().wipe();
    }

    @AfterAll
    void close() {
        if (fixture != null) {
            fixture.close();
        }
    }
}
