package org.warmline.assistant.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignBenchTest {

    @Test
    void twoNodesCallACommunityAndEverybodyIsCalledOnce(@TempDir Path folder) throws Exception {
        var bench = new CampaignBench(CampaignBench.fileIn(folder), folder);

        assertThat(bench.measure(30, 2, _ -> {}))
                .containsEntry("residents", 30)
                .containsEntry("acceptedTwice", 0L)
                .containsEntry("skipped", 0)
                .containsKey("callsPerSecond");
        assertThatThrownBy(() -> bench.measure(1, 1, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be empty");
    }
}
