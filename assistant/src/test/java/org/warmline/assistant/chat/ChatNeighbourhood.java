package org.warmline.assistant.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** Residents of one office in two communities. */
interface ChatNeighbourhood extends ChatTheme {

    String LAKE = "湖北省/武汉市/东湖社区";
    String HILL = "湖北省/武汉市/西山社区";

    @Test
    default void everybodyIsAnsweredFromTheDocumentsOfTheirOwnCommunityAndOfTheCity() {
        var wang = confirmed();
        var zhou = ChatFixture.opensLinkOf(casework(), zhou());
        zhou.confirms("周", YEAR);
        signed("dog", LAKE, "狗粮找谁领", "狗粮请到二号岗亭领。");
        signed("bird", "湖北省/武汉市", "鸟食找谁领", "鸟食请打市民热线。");

        assertThat(wang.says("狗粮找谁领？")).contains("二号岗亭");
        assertThat(zhou.says("狗粮找谁领？")).contains("不知道").doesNotContain("二号岗亭");
        assertThat(wang.says("鸟食找谁领？")).contains("市民热线");
        assertThat(zhou.says("鸟食找谁领？")).contains("市民热线");
    }

    @Test
    default void whereSomebodyLivesIsToldToNobodyWhoHasNotConfirmed() {
        the(Regions.class).place(Map.of(wang().grid(), LAKE), ZHAO);
        signed("dog", LAKE, "狗粮找谁领", "狗粮请到二号岗亭领。");
        signed("bird", "", "鸟食找谁领", "鸟食请打市民热线。");
        var browser = open();

        assertThat(browser.says("狗粮找谁领？")).contains("住在哪个社区", "确认您是谁").doesNotContain("岗亭");
        assertThat(browser.says("鸟食找谁领？")).contains("市民热线");
        assertThat(questions()).isZero();

        browser.confirms("王", YEAR);
        assertThat(browser.says("狗粮找谁领？")).contains("二号岗亭");
    }

    private Resident zhou() {
        var zhou = ResidentFixture.livingIn("grid-5");
        the(Residents.class).add(zhou, ZHAO);
        the(Regions.class).place(Map.of(wang().grid(), LAKE, zhou.grid(), HILL), ZHAO);
        return zhou;
    }

    private void signed(String id, String region, String asked, String answer) {
        var details = Map.of("region", region, "title", "社区通知");
        var text = "---\nid: %s\nasked: %s\n---\n%s\n".formatted(id, asked, answer);
        var file = new LibraryDrafts.Upload(id + ".md", text.getBytes(UTF_8), details, "");
        the(LibraryDrafts.class).upload(file, ZHAO);
        the(PolicyLibrary.class).sign(id, 1, new Actor("qian"));
    }
}
