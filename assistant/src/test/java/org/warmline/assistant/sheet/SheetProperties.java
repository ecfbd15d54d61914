package org.warmline.assistant.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetProperties {

    /** Whatever stands in the lines: a broken one takes no other with it. */
    @Property(tries = 300)
    void everyLineBetweenTwoWholeOnesIsARow(@ForAll("lines") List<String> lines) {
        var text = "h1,h2,h3\n" + String.join("\n", lines) + "\nlast,row,here\n";
        var rows = new ArrayList<SheetRow>();

        new SheetReader(10_000).read(text.getBytes(UTF_8), rows::add);

        assertThat(rows.getFirst().cells()).containsExactly("h1", "h2", "h3");
        assertThat(rows.getLast().cells()).containsExactly("last", "row", "here");
        assertThat(rows).hasSize(lines.size() + 2);
    }

    /** Of three cells, with at most one stray quotation mark. */
    @Provide
    Arbitrary<List<String>> lines() {
        var cell = Arbitraries.strings().withChars("ab王 0").ofMinLength(1).ofMaxLength(4);
        var plain = cell.filter(text -> !text.isBlank()).list().ofSize(3);
        var stray = plain.map(cells -> String.join(",", cells).replaceFirst("[ab王0]", "\""));
        return Arbitraries.oneOf(plain.map(cells -> String.join(",", cells)), stray)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void nothingMakesTheReaderFail(@ForAll byte[] anything) {
        assertThat(new SheetReader(10).read(anything, _ -> {})).isNotNull();
    }
}
