package org.warmline.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.intake.Intake.Outcome;

class FolderTest {

    private static final String SHARED =
            "c.yaml tells about several documents; name it after one, such as a.pdf.yaml";

    @TempDir private Path folder;

    @Test
    void aBrokenFileInTheMiddleLeavesTheRestIn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "第一份通知。");
        Files.write(folder.resolve("b.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
        Files.createDirectory(folder.resolve("c"));
        Files.writeString(folder.resolve("c/d.md"), "# 第二份\n内容。");
        Files.writeString(folder.resolve(".hidden.txt"), "x");

        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var outcomes = Folder.of(folder).stream().map(entry -> intake.read(entry)).toList();

        assertThat(Folder.of(folder))
                .extracting(Folder.Entry::name)
                .containsExactly("a.txt", "b.pdf", "c/d.md");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Taken.class);
        assertThat(outcomes.get(1)).isEqualTo(Outcome.Refused.of(Flaw.Kind.BROKEN));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Taken.class);
    }

    @Test
    void whateverIsWrongWithFilesInTheMiddleEachIsToldAndTheRestGoesIn() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# 第一份\n内容。");
        Files.write(folder.resolve("b-empty.txt"), new byte[0]);
        try (var file = new RandomAccessFile(folder.resolve("c-huge.txt").toFile(), "rw")) {
            file.setLength(1L << 31);
        }
        Files.write(folder.resolve("d-utf16.txt"), "通知。".getBytes(StandardCharsets.UTF_16));
        Files.writeString(
                folder.resolve("e-long-id.md"), "---\nid: " + "x".repeat(500) + "\n---\n文");
        Files.writeString(folder.resolve("f-" + "名".repeat(70) + ".txt"), "最后一份通知。");

        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var outcomes =
                Folder.of(folder).stream()
                        .map(entry -> intake.read(entry))
                        .map(outcome ->
                                outcome instanceof Outcome.Refused refused
                                        ? refused.reason()
                                        : "taken")
                        .toList();

        assertThat(outcomes)
                .containsExactly(
                        "taken",
                        "empty",
                        "larger than 40 megabytes",
                        "neither UTF-8 nor GB18030",
                        "id: longer than 120 characters",
                        "taken");
    }

    @Test
    void aSidecarTellsWhatAnOfficeFileCannotSay() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>一份通知。</p>");
        Files.writeString(
                folder.resolve("a.yaml"),
                """
                # 街道办的文件
                region: 湖北省/武汉市
                valid_from: "2026-12-01"
                validTo: 2026-12-31    # 到年底
                文号：武街〔2026〕7号
                发文单位: 街道办
                language: zh
                supersedes: old
                """);
        Files.writeString(folder.resolve("b.txt"), "---\nregion: 湖南省\n---\n另一份通知。");
        Files.writeString(folder.resolve("b.txt.yml"), "region: 湖北省");

        var entries = Folder.of(folder);

        assertThat(entries).extracting(Folder.Entry::name).containsExactly("a.html", "b.txt");
        var document = taken(entries.get(0));
        assertThat(document.standing())
                .isEqualTo(
                        new Standing(
                                Region.of("湖北省/武汉市"),
                                new Validity(
                                        LocalDate.of(2026, 12, 1),
                                        Optional.of(LocalDate.of(2026, 12, 31))),
                                Optional.empty(),
                                Optional.of(new DocumentId("old"))));
        assertThat(document.origin()).isEqualTo(new Origin("街道办", "武街〔2026〕7号", ""));
        assertThat(document.language()).isEqualTo("zh-CN");
        assertThat(taken(entries.get(1)).standing().region()).isEqualTo(Region.of("湖北省"));
    }

    @Test
    void aFileWhoseDaysAreOverAndThatDoesNotSayWhenTheyBeganIsTakenIn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "通知。");
        Files.writeString(folder.resolve("a.yaml"), "valid-to: 2020-03-01");
        var last = LocalDate.of(2020, 3, 1);

        assertThat(taken(Folder.of(folder).getFirst()).standing().validity())
                .isEqualTo(new Validity(last, Optional.of(last)));
    }

    @Test
    void whatIsWrongWithASidecarIsToldOnceForEachValue() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>一份通知。</p>");
        Files.writeString(
                folder.resolve("a.html.yaml"),
                "language: klingon\nvalid-from: morgen\nvalid-to: 2026-02-30\nid: a\nsupersedes: a");
        Files.writeString(folder.resolve("alone.yaml"), "region: 湖北省");
        Files.writeString(folder.resolve("c.html"), "<p>通知。</p>");
        Files.writeString(folder.resolve("c.txt"), "通知。");
        Files.writeString(folder.resolve("c.yaml"), "region: 湖北省");
        Files.writeString(folder.resolve("d.txt"), "通知。");
        Files.writeString(folder.resolve("d.yaml"), "valid-from: 2026-12-02\nvalid-to: 2026-12-01");

        var told =
                Folder.of(folder).stream()
                        .collect(
                                Collectors.toMap(
                                        Folder.Entry::name, FolderTest::reason, (a, _) -> a));

        assertThat(told)
                .containsOnly(
                        entry(
                                "a.html",
                                "supersedes: a document does not replace itself; valid-from:"
                                        + " 'morgen' is not a day like 2026-11-26; valid-to:"
                                        + " '2026-02-30' is not a day like 2026-11-26; language:"
                                        + " 'klingon' is neither zh-CN nor en"),
                        entry("alone.yaml", "tells about a document that is not beside it"),
                        entry("c.html", SHARED),
                        entry("c.txt", SHARED),
                        entry("d.txt", "valid-to: 2026-12-01 is before valid-from, 2026-12-02"));
    }

    private static String reason(Folder.Entry entry) {
        return new Intake(LocalDate.of(2026, 11, 26)).read(entry) instanceof Outcome.Refused refused
                ? refused.reason()
                : "taken";
    }

    private static PolicyDocument taken(Folder.Entry entry) {
        var outcome = new Intake(LocalDate.of(2026, 11, 26)).read(entry);
        return ((Outcome.Taken) outcome).document();
    }

    @Test
    void aLongFileNameBecomesAShortIdAndAlwaysTheSame() {
        var intake = new Intake(LocalDate.of(2026, 11, 26));
        var content = "一份通知。".getBytes(StandardCharsets.UTF_8);
        var name = "很长的文件夹/".repeat(30) + "a.txt";

        var one = ((Outcome.Taken) intake.read(content, name)).document().id();
        var same = ((Outcome.Taken) intake.read(content, name)).document().id();
        var other = ((Outcome.Taken) intake.read(content, name + ".txt")).document().id();

        assertThat(one.value()).hasSizeLessThanOrEqualTo(120);
        assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }
}
