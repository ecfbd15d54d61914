package org.warmline.assistant.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SealedContentTest {

    @Test
    void aRowFromBeforeThereWereTwinsAndOptOutsIsReadStill() {
        var kept =
                """
                {"name":"王**","entry":{"who":{"name":"王秀英","surname":"王","title":null,
                "phone":"+8613000000091","yearOfBirth":"1951","answerer":null},
                "where":{"address":null,"grid":"grid-2","household":null,"livesAlone":null},
                "when":{"from":"2026-03-01","to":null},
                "how":{"language":null,"hours":null,"zone":null}},
                "refusal":null,"remarks":["NO_TITLE"],"changes":[]}
                """;

        var content = JsonMapper.builder().build().readValue(kept, Content.class);

        assertThat(content.twin()).isEmpty();
        assertThat(content.entry().orElseThrow().how().optedOut()).isEmpty();
    }
}
