package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only if it would have found it. */
class ClearTextSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void whatStandsInAFileIsFoundInEveryEncoding(String encoding, @TempDir Path folder)
            throws IOException {
        Files.write(folder.resolve("a"), "前面王秀英后面".getBytes(Charset.forName(encoding)));
        Files.write(folder.resolve("b"), "nothing here".getBytes(Charset.forName(encoding)));

        assertThat(new ClearTextSearch(List.of("王秀英", "李建国")).hitsIn(folder))
                .containsExactly(folder.resolve("a") + ": 王秀英");
    }
}
