package org.warmline.knowledge.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Origin;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;

class PassagesTest {

    @Test
    void aPassageKeepsTheHeadingsAboveIt() {
        var passages =
                of(
                        new Block.Heading(1, "一、出入"),
                        new Block.Paragraph("请出示证件。".repeat(40)),
                        new Block.Heading(2, "（一）车辆"),
                        new Block.Paragraph("车辆登记。"));

        assertThat(passages).hasSizeGreaterThan(1);
        assertThat(passages.getLast().text()).contains("车辆登记");
        assertThat(passages.getLast().headings()).contains("一、出入");
        assertThat(passages).allSatisfy(one -> assertThat(one.text().length()).isLessThan(420));
    }

    @Test
    void aQuestionAndItsAnswerStayTogether() {
        var passages =
                of(
                        new Block.Paragraph("通知如下。"),
                        new Block.Reply(List.of("能下楼吗？"), "不能。"),
                        new Block.Paragraph("完。"));

        assertThat(passages.get(1).wordings()).containsExactly("能下楼吗？");
        assertThat(passages.get(1).text()).isEqualTo("不能。");
    }

    @Test
    void clausesEndAtMarksButNotInsideNumbers() {
        var text = "共3,500人，其中1.5万户；电话：12345";
        var clauses =
                Clauses.of(text).stream()
                        .map(clause -> text.substring(clause.start(), clause.end()))
                        .toList();

        assertThat(clauses).containsExactly("共3,500人", "其中1.5万户", "电话", "12345");
    }

    @Test
    void nothingIsLostInCutting() {
        var text = "隔离期间不出门。".repeat(300);

        assertThat(String.join("", Clauses.pieces(text, 320))).isEqualTo(text);
    }

    private static List<Passage> of(Block... blocks) {
        return Passages.of(
                new PolicyDocument(
                        Edition.first("notice"),
                        "通知",
                        "zh-CN",
                        new Standing(
                                Region.NATION,
                                Validity.from(LocalDate.EPOCH),
                                Optional.empty(),
                                Optional.empty()),
                        Origin.UNKNOWN,
                        List.of(blocks)));
    }
}
