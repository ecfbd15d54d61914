package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.policy.PolicyLibrary.Entry;
import org.warmline.assistant.policy.PolicyLibrary.People;
import org.warmline.assistant.policy.PolicyLibrary.Shown;

class LibraryListTest {

    private final List<Entry> all =
            IntStream.range(0, 45).mapToObj(LibraryListTest::entry).toList();

    @Test
    void manyDocumentsAreShownPageByPage() {
        assertThat(list(1).pages()).isEqualTo(3);
        assertThat(list(1).shown()).hasSize(20).startsWith(all.getFirst());
        assertThat(list(3).shown()).hasSize(5).endsWith(all.getLast());
    }

    @Test
    void aPageThatIsNotThereIsTheNearestOne() {
        assertThat(list(-4).page()).isEqualTo(1);
        assertThat(list(99).page()).isEqualTo(3);
        var nothing = LibraryList.of(LibraryList.search(Map.of()), List.of(), all, 7);
        assertThat(nothing.page()).isEqualTo(1);
        assertThat(nothing.shown()).isEmpty();
    }

    @Test
    void theWholeNationIsAPlaceToChooseAndAnywhereIsNone() {
        assertThat(list(1).regions()).containsExactly("", "湖北省");
        assertThat(list(1).place()).isEqualTo("*");
        assertThat(LibraryList.search(Map.of("place", "")).region()).contains("");
        assertThat(LibraryList.search(Map.of("place", "*")).region()).isEmpty();
    }

    private LibraryList list(int page) {
        return LibraryList.of(LibraryList.search(Map.of()), all, all, page);
    }

    private static Entry entry(int number) {
        return new Entry(
                "paper-" + number,
                1,
                "通知",
                "第一条",
                "used",
                new Shown(
                        "zh-CN",
                        number == 0 ? "湖北省" : "",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()),
                new People("zhao", "zhao", "qian"),
                Optional.empty());
    }
}
