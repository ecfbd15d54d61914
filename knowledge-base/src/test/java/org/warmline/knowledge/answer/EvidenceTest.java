package org.warmline.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.reader.Reader.Reading;

class EvidenceTest {

    private static final Edition EDITION = Edition.first("notice");
    private static final String TITLE = "关于口罩的通知";
    private static final String REST = "请各单位落实主体责任，做好登记、测温和通风消毒。".repeat(20);

    @Test
    void aNumberThatStandsInAnotherPassageBearsNothingOut() {
        var document = "第一批在二号岗亭领取。" + REST + "第三批在四号岗亭领取。";

        assertThat(isBorneOut("第一批在哪里领", document, "第一批在二号岗亭领取。")).isTrue();
        assertThat(isBorneOut("第三批在哪里领", document, "第一批在二号岗亭领取。")).isFalse();
        assertThat(isBorneOut("14天后在哪里领", document + "隔离14天。" + REST, "第一批在二号岗亭领取。")).isFalse();
    }

    @Test
    void aDateOrAPlaceMayStandWhereTheDocumentBeginsOrEnds() {
        var document = "武汉市各单位：" + REST + "在二号岗亭领取。" + REST + "2020年2月7日";

        assertThat(isBorneOut("武汉2月7日的通知怎么说", document, "在二号岗亭领取。")).isTrue();
        assertThat(isBorneOut("武汉2月8日的通知怎么说", document, "在二号岗亭领取。")).isFalse();
        assertThat(isBorneOut("长沙的通知怎么说", document, "在二号岗亭领取。")).isFalse();
    }

    @Test
    void aPlaceThatIsMentionedSomewhereIsNotWhereTheDocumentHolds() {
        var document = "武汉市各单位：" + REST + "武汉在二号岗亭领取。" + REST + "长沙另行通知。" + REST;

        assertThat(isBorneOut("长沙在哪里领", document, "武汉在二号岗亭领取。")).isFalse();
    }

    @Test
    void everyPlaceOfTheQuestionMustBeBorneOut() {
        assertThat(isBorneOut("武汉和长沙在哪里领", "武汉在二号岗亭领取。", "武汉在二号岗亭领取。")).isFalse();
        assertThat(isBorneOut("湖北武汉在哪里领", "武汉在二号岗亭领取。", "武汉在二号岗亭领取。")).isTrue();
    }

    @Test
    void underTheHeadingOfAnotherPlaceThePlacesOfTheWholeDocumentDoNotHold() {
        var document = "武汉、长沙各单位：" + REST;

        assertThat(isBorneOut("长沙在哪里领", document, "在二号岗亭领取。", "武汉领取点")).isFalse();
        assertThat(isBorneOut("武汉在哪里领", document, "在二号岗亭领取。", "武汉领取点")).isTrue();
    }

    @Test
    void thePlaceInWhichAllIsLookedUpNeedsNoEvidence() {
        var asked = new Question("武汉在哪里领", "zh-CN", LocalDate.EPOCH, Region.of("湖北省/武汉市"));

        assertThat(Evidence.soughtBy(asked, asked.text()).isIn(reading("领取点在门口。", "领取点在门口。")))
                .isTrue();
    }

    private static boolean isBorneOut(
            String question, String document, String passage, String... headings) {
        var asked = new Question(question, "zh-CN", LocalDate.EPOCH, Region.NATION);
        return Evidence.soughtBy(asked, question).isIn(reading(document, passage, headings));
    }

    private static Reading reading(String document, String passage, String... headings) {
        var cited = new Passage(EDITION, 0, TITLE, List.of(headings), passage, List.of());
        return new Reading(EDITION, TITLE, document, List.of(cited), passage, 1);
    }
}
