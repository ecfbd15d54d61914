package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.knowledge.document.Region;

/** Where grids lie, on every database. */
abstract class RegionsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final String WUHAN = "湖北省/武汉市";
    private static final String LAKE = WUHAN + "/江岸区/东湖社区";

    private Regions regions;

    @BeforeEach
    void anOffice() {
        regions = of(WUHAN);
    }

    @Test
    void aGridLiesWhereItIsPutAndOtherwiseWhereTheOfficeDoes() {
        regions.place(Map.of("grid-1", " 湖北省 / 武汉市/江岸区/东湖社区 ", "grid-2", ""), ZHAO);

        assertThat(regions.ofGrids()).isEqualTo(new GridRegions(WUHAN, Map.of("grid-1", LAKE)));
        assertThat(regions.ofGrids().around("grid-2")).isEqualTo(WUHAN);
        regions.place(Map.of("grid-1", ""), ZHAO);
        assertThat(regions.ofGrids()).isEqualTo(new GridRegions(WUHAN, Map.of()));
    }

    @Test
    void everyChangeIsAuditedOnce() {
        regions.place(Map.of("grid-1", LAKE, "grid-2", WUHAN), ZHAO);
        regions.place(Map.of("grid-1", LAKE, "grid-2", WUHAN), ZHAO);

        var kept =
                casework()
                        .jdbc()
                        .sql("select count(*) from audit_entry where action = 'library.placeGrid'");
        assertThat(kept.query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void noneLiesOutsideOfTheOfficeAndThenNothingIsChanged() {
        assertThatThrownBy(() -> regions.place(Map.of("grid-1", LAKE, "grid-2", "湖南省/长沙市"), ZHAO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> regions.place(Map.of("grid-1", WUHAN + "/" + "区".repeat(300)), ZHAO))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(regions.ofGrids().placed()).isEmpty();
        of("").place(Map.of("grid-2", "湖南省/长沙市"), ZHAO);
        assertThat(regions.ofGrids().around("grid-2")).isEqualTo("湖南省/长沙市");
    }

    private Regions of(String office) {
        return new Regions(
                casework().jdbc(),
                the(PlatformTransactionManager.class),
                the(AuditTrail.class),
                Region.of(office));
    }
}
