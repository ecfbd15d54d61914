package org.warmline.knowledge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.intake.Intake.Outcome;

/** The questions and answers of other people's files. */
class RepliesTest {

    private static final Block WALK = new Block.Reply(List.of("可以下楼散步吗？"), "不可以，请待在家里。");
    private static final Block RUBBISH = new Block.Reply(List.of("垃圾怎么办？"), "放在门口。\n有人来收。");

    private final Intake intake = new Intake(LocalDate.of(2026, 11, 26));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "问：可以下楼散步吗？\n答：不可以，请待在家里。\n问：垃圾怎么办？\n答：放在门口。\n有人来收。",
                "Q1：可以下楼散步吗？\nA1：不可以，请待在家里。\nQ2：垃圾怎么办？\nA2：放在门口。\n有人来收。",
                "问题1：可以下楼散步吗？\n不可以，请待在家里。\n问题2：垃圾怎么办？\n放在门口。\n有人来收。",
                "1、可以下楼散步吗？\n答：不可以，请待在家里。\n2、垃圾怎么办？\n答：放在门口。\n有人来收。",
                "一、问：可以下楼散步吗？\n答：不可以，请待在家里。\n（二）垃圾怎么办？\n回答：放在门口。\n有人来收。",
                "1. 可以下楼散步吗？答：不可以，请待在家里。\n2. 垃圾怎么办？\n答：放在门口。\n有人来收。"
            })
    void markedQuestionsAndAnswersStayTogether(String lines) {
        assertThat(blocks(lines.getBytes(UTF_8), "a.txt")).containsExactly(WALK, RUBBISH);
        assertThat(blocks(lines.replace("\n", "\n\n").getBytes(UTF_8), "a.md"))
                .containsExactly(WALK, RUBBISH);
        assertThat(
                        blocks(
                                ("<p>" + lines.replace("\n", "</p><p>") + "</p>").getBytes(UTF_8),
                                "a.html"))
                .containsExactly(WALK, RUBBISH);
    }

    @Test
    void headingsThatAskAreAskedWithoutTheirNumbers() {
        var page = "<h2>1. 可以下楼散步吗？</h2><p>不可以，请待在家里。</p><h2>附件</h2><p>表格</p>";

        assertThat(blocks(page.getBytes(UTF_8), "a.html"))
                .containsExactly(WALK, new Block.Heading(2, "附件"), new Block.Paragraph("表格"));
    }

    @Test
    void theTermsOfAListMayAskToo() {
        var page =
                "<dl><dt>可以下楼散步吗？</dt><dd>不可以，请待在家里。</dd>"
                        + "<dt>垃圾怎么办？</dt><dd>放在门口。</dd><dd>有人来收。</dd></dl>";

        assertThat(blocks(page.getBytes(UTF_8), "a.html")).containsExactly(WALK, RUBBISH);
    }

    @Test
    void aSheetWithSuchHeadsIsQuestionsWithTheirAnswers() throws IOException {
        var sheet = sheet("序号|问题|答案", "1|可以下楼散步吗？|不可以，请待在家里。", "2|狗粮|社区代买。", "3||没有问题");

        assertThat(blocks(sheet, "a.xlsx"))
                .contains(WALK, new Block.Reply(List.of("狗粮"), "社区代买。"))
                .filteredOn(Block.Reply.class::isInstance)
                .hasSize(2);
    }

    @Test
    void twoColumnsWithoutHeadsAreReadFromTheFirstRowOn() throws IOException {
        assertThat(blocks(table("可以下楼散步吗？|不可以，请待在家里。", "狗粮找谁买？|社区代买。"), "a.docx"))
                .containsExactly(WALK, new Block.Reply(List.of("狗粮找谁买？"), "社区代买。"));
        assertThat(blocks(table("可以下楼散步吗？|不可以，请待在家里。"), "a.docx")).containsExactly(WALK);
    }

    @Test
    void whatOnlyLooksLikeAQuestionStaysWhatItIs() {
        assertThat(blocks("大家都问：怎么办？\n我们在想办法。\n问卷：请填表\n答谢：谢谢各位".getBytes(UTF_8), "a.txt"))
                .noneMatch(Block.Reply.class::isInstance)
                .hasSize(4);
    }

    private List<Block> blocks(byte[] content, String name) {
        return ((Outcome.Taken) intake.read(content, name)).document().blocks();
    }

    private static byte[] sheet(String... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("问答");
            for (var row : rows) {
                var cells = row.split("\\|", -1);
                var written = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < cells.length; i++) {
                    written.createCell(i).setCellValue(cells[i]);
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] table(String... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            var table = document.createTable(rows.length, 2);
            for (int i = 0; i < rows.length; i++) {
                var cells = rows[i].split("\\|", -1);
                table.getRow(i).getCell(0).setText(cells[0]);
                table.getRow(i).getCell(1).setText(cells[1]);
            }
            document.write(out);
        }
        return out.toByteArray();
    }
}
