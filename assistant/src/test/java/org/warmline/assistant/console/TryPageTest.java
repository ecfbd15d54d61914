package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TryPageTest {

    private static final String SUPERVISOR = "wang.fang";

    private ConsoleFixture console;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
    }

    @AfterAll
    void close() {
        console.close();
    }

    @Test
    void aSupervisorSeesWhatIsReadFromWhichWordsAndWhatItRaises() throws Exception {
        try (var visitor = Visitor.signedIn(console.address(), SUPERVISOR)) {
            var page =
                    visitor.post(
                                    "/try",
                                    Map.of(
                                            "said",
                                            "不烧，就是胸口疼",
                                            "language",
                                            "zh-CN",
                                            "asked",
                                            "symptoms",
                                            "_csrf",
                                            visitor.token("/try")))
                            .body();

            assertThat(page)
                    .contains("<mark>胸口疼</mark>")
                    .contains("<mark>不烧</mark>")
                    .contains("severity emergency")
                    .contains("90 %");
        }
    }

    @Test
    void whatAStrangerTypesIsShownAsTextOnly() throws Exception {
        try (var visitor = Visitor.signedIn(console.address(), SUPERVISOR)) {
            var page =
                    visitor.post(
                                    "/try",
                                    Map.of(
                                            "said",
                                            "<script>alert(1)</script>",
                                            "_csrf",
                                            visitor.token("/try")))
                            .body();

            assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
        }
    }

    @Test
    void aWorkerHasNoSuchPage() throws Exception {
        try (var visitor = Visitor.signedIn(console.address())) {
            assertThat(visitor.get("/try").statusCode()).isIn(403, 404);
        }
    }

    @Test
    void inABrowserItFitsAPhoneAndBreaksNoRule() throws Exception {
        var chromium = Chromium.orSkip();
        try {
            var desk = new Desk(chromium.browser(), console.address());
            var page = desk.signedIn(SUPERVISOR);
            page.setViewportSize(390, 800);
            page.navigate("/try");
            page.locator("#said").fill("三十八度六，川不上七，家里没米了");
            page.locator("main form button[type=submit]").click();
            page.locator("#found").waitFor();

            assertThat(page.locator("mark").count()).isGreaterThanOrEqualTo(3);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(desk.complaints()).isEmpty();
            desk.close();
        } finally {
            chromium.close();
        }
    }
}
