package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;

/** A grid may be called anything, and a worker can look after it all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountGridsTest {

    private static final String SPACE = "东湖 一区";
    private static final String COMMAS = "东湖二区、三区, 旧";

    private ConsoleFixture console;
    private Visitor administrator;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol("root", Role.ADMINISTRATOR);
        administrator = Visitor.signedIn(console.address(), "root");
    }

    @AfterAll
    void close() {
        administrator.close();
        console.close();
    }

    @Test
    void namesWithSpacesAndCommasAreTypedOneOnALineAndTickedLater() throws Exception {
        var typed = SPACE + "\r\n " + COMMAS + "\r\nｇｒｉｄ－５\r\n\r\n";
        post("/users", "name", "gao.yi", "role", "WORKER", "otherGrids", typed);
        assertThat(account().grids()).isEqualTo(Set.of(SPACE, COMMAS, "grid-5"));

        var page = administrator.get("/users/" + account().id()).body();
        assertThat(page).contains(box(SPACE, true), box(COMMAS, true), box("grid-1", false));

        post("/users/" + account().id() + "/role", "role", "WORKER", "grids", COMMAS);
        assertThat(account().grids()).isEqualTo(Set.of(COMMAS));
    }

    @Test
    void aLineThatIsTooLongIsRefusedOnThePage() throws Exception {
        var to = post("/users", "name", "ma.li", "role", "WORKER", "otherGrids", "长".repeat(41));

        assertThat(to).endsWith("/users?trouble=grid");
        assertThat(administrator.get("/users?trouble=grid&lang=en").body())
                .contains("at most 40 characters");
        assertThat(console.the(Accounts.class).find("ma.li")).isEmpty();
    }

    private String post(String path, String... form) throws Exception {
        var fields = new HashMap<String, String>();
        for (int i = 0; i < form.length; i += 2) {
            fields.put(form[i], form[i + 1]);
        }
        fields.put("_csrf", administrator.token("/users"));
        return administrator.post(path, fields).headers().firstValue("location").orElse("");
    }

    private Account account() {
        return console.the(Accounts.class).find("gao.yi").orElseThrow();
    }

    private static String box(String grid, boolean ticked) {
        return "name=\"grids\" value=\"" + grid + "\"" + (ticked ? " checked=\"checked\">" : ">");
    }
}
