package org.warmline.assistant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.Application;

class PageBenchTest {

    @Test
    void everyPageIsReadByWhoMayReadIt(@TempDir Path folder) throws Exception {
        var pages = new PageBench(Application.class, folder).measure(45, 1, _ -> {});

        assertThat(pages)
                .containsKeys("/", "/residents/search", "/report", "/audit", "/users")
                .allSatisfy((page, times) ->
                        assertThat(((Map<?, ?>) times).keySet()).asString().contains("p50", "p95"));
    }
}
