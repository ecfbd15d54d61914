package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridRegionsTest {

    private static final String WUHAN = "湖北省/武汉市";
    private static final String LAKE = WUHAN + "/江岸区/东湖社区";

    private final GridRegions regions = new GridRegions(WUHAN, Map.of("一号网格", LAKE));

    @Test
    void aGridIsAPlaceOfItsOwnInItsCommunity() {
        assertThat(regions.of("一号网格")).isEqualTo(LAKE + "/一号网格");
        assertThat(regions.of("二号网格")).isEqualTo(WUHAN + "/二号网格");
        assertThat(new GridRegions("", Map.of()).of("二号网格")).isEqualTo("二号网格");
    }

    @Test
    void aGridWithAStrokeInItsNameCannotBeTakenForTwoPlaces() {
        assertThat(regions.of("3/4 栋")).isEqualTo(WUHAN);
    }

    @Test
    void aDocumentReachesWhoeverLivesWhereItHolds() {
        var grids = List.of("一号网格", "二号网格");

        assertThat(regions.reach("", grids)).isTrue();
        assertThat(regions.reach("湖北省", grids)).isTrue();
        assertThat(regions.reach(LAKE, grids)).isTrue();
        assertThat(regions.reach(LAKE + "/一号网格", grids)).isTrue();
        assertThat(regions.reach(LAKE, List.of("二号网格"))).isFalse();
        assertThat(regions.reach(WUHAN + "/江岸区/西湖社区", grids)).isFalse();
        assertThat(regions.reach("湖南省", grids)).isFalse();
    }

    @Test
    void whereThereAreNoGridsYetTheOfficeCounts() {
        assertThat(regions.reach(WUHAN, List.of())).isTrue();
        assertThat(regions.reach(LAKE, List.of())).isFalse();
    }
}
