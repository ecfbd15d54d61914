package org.warmline.knowledge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.intake.Intake.Outcome;

class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Intake intake = new Intake(TODAY);

    @Test
    void markdownKeepsHeadingsListsTablesAndRepliesAndSaysWhatItIs() {
        var document =
                taken(
                        """
                        ---
                        id: rubbish
                        title: 垃圾清运
                        region: 湖北省/武汉市
                        valid-from: 2026-11-20
                        valid-to: 2026-12-20
                        issuer: 街道办
                        ---
                        # 时间
                        - 早上八点
                        | 楼 | 时间 |
                        |---|---|
                        | 一号楼 | 八点 |
                        ## 能下楼倒垃圾吗？
                        不能，放在门口。
                        """,
                        "a.md");

        assertThat(document.title()).isEqualTo("垃圾清运");
        assertThat(document.standing().region()).isEqualTo(Region.of("湖北省/武汉市"));
        assertThat(document.standing().signOff()).isEmpty();
        assertThat(document.blocks())
                .containsExactly(
                        new Block.Heading(1, "时间"),
                        new Block.Item("早上八点"),
                        new Block.Row(List.of("楼", "时间"), List.of("一号楼", "八点")),
                        new Block.Reply(List.of("能下楼倒垃圾吗？"), "不能，放在门口。"));
    }

    @Test
    void articlesOfALawAreSeenInPlainText() {
        var document = taken("传染病防治法\n第一章 总则\n第十二条 一切单位和个人，必须接受调查。", "law.txt");

        assertThat(document.blocks())
                .contains(
                        new Block.Heading(1, "第一章 总则"),
                        new Block.Article("第十二条", "一切单位和个人，必须接受调查。"));
        assertThat(document.standing().validity().from()).isEqualTo(TODAY);
    }

    @Test
    void chineseTextInTheOldEncodingIsReadToo() {
        var content = "居家隔离通知\n请不要出门。".getBytes(Charset.forName("GB18030"));

        assertThat(intake.read(content, "old.txt"))
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(taken.document().title()).isEqualTo("居家隔离通知"));
    }

    @Test
    void scriptsInAPageAreNotText() {
        var document =
                taken(
                        "<html><head><title>x</title></head><body><script>steal()</script>"
                                + "<h1>通知</h1><p>请戴口罩。</p><ul><li>洗手</li></ul></body></html>",
                        "page.html");

        assertThat(document.blocks())
                .containsExactly(
                        new Block.Heading(1, "通知"),
                        new Block.Paragraph("请戴口罩。"),
                        new Block.Item("洗手"));
    }

    @Test
    void wordAndExcelAndPdfAreRead() throws IOException {
        var word = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("出门前请先打电话。");
            document.write(word);
        }
        var excel = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("电话");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("单位");
            head.createCell(1).setCellValue("电话");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("街道办");
            row.createCell(1).setCellValue("12345");
            workbook.write(excel);
        }

        assertThat(texts(word.toByteArray(), "a.docx")).anyMatch(t -> t.contains("出门前请先打电话。"));
        assertThat(texts(excel.toByteArray(), "a.xlsx")).contains("单位：街道办；电话：12345");
        assertThat(texts(pdf(false), "a.pdf")).anyMatch(t -> t.contains("Please stay at home"));
    }

    @Test
    void whatCannotBeReadIsToldWithItsReason() throws IOException {
        assertThat(reason(new byte[0], "broken.pdf")).isEqualTo("broken");
        assertThat(reason("not a zip".getBytes(UTF_8), "a.docx")).isIn("broken", "no text in it");
        assertThat(reason(pdf(true), "locked.pdf")).isEqualTo("encrypted");
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2}, "a.txt"))
                .isEqualTo("neither UTF-8 nor GB18030");
        assertThat(reason("  \n ".getBytes(UTF_8), "blank.txt")).isEqualTo("no text in it");
        assertThat(reason("x".getBytes(UTF_8), "a.exe")).contains("not a format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\nvalid-from: tomorrow\n---\n文", "---\nid: x\n文", "---\nid\n---\n文"})
    void aFileThatContradictsItselfIsRefused(String text) {
        assertThat(intake.read(text.getBytes(UTF_8), "a.md")).isInstanceOf(Outcome.Refused.class);
    }

    private PolicyDocument taken(String text, String name) {
        return ((Outcome.Taken) intake.read(text.getBytes(UTF_8), name)).document();
    }

    private List<String> texts(byte[] content, String name) {
        var outcome = (Outcome.Taken) intake.read(content, name);
        return outcome.document().blocks().stream().map(Block::text).toList();
    }

    private String reason(byte[] content, String name) {
        return intake.read(content, name) instanceof Outcome.Refused refused
                ? refused.reason()
                : "taken";
    }

    private static byte[] pdf(boolean locked) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
                stream.newLineAtOffset(50, 700);
                stream.showText("Please stay at home until the last day.");
                stream.endText();
            }
            if (locked) {
                document.protect(
                        new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
