package org.warmline.knowledge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.document.Block;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.intake.Intake.Outcome;
import org.warmline.knowledge.passage.Passages;

/**
 * Laws, questions and answers and tables as others wrote them, which lie outside the project and
 * are found through WARMLINE_MEASURING_DATA; without it nothing is measured.
 */
class PolicyTextByOthersTest {

    private final Intake intake = new Intake(LocalDate.of(2026, 11, 26));

    @Test
    void everyFileIsReportedAndWhatCanBeReadKeepsItsStructure() {
        var folder =
                Optional.ofNullable(System.getenv("WARMLINE_MEASURING_DATA"))
                        .map(data -> Path.of(data, "policy-text"))
                        .filter(Files::isDirectory);
        assumeTrue(folder.isPresent(), "WARMLINE_MEASURING_DATA is not set");

        var outcomes = new LinkedHashMap<String, Outcome>();
        Folder.of(folder.get()).forEach(file -> outcomes.put(file.name(), intake.read(file)));
        outcomes.forEach((name, outcome) -> System.out.println(name + ": " + report(outcome)));

        assertThat(outcomes).hasSizeGreaterThan(10);
        assertThat(outcomes)
                .allSatisfy((name, outcome) -> {
                    if (name.endsWith(".json")) {
                        assertThat(outcome).isEqualTo(Outcome.Refused.of(Flaw.Kind.FORMAT, "json"));
                    } else {
                        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
                    }
                });
        assertThat(laws(outcomes).values())
                .allSatisfy(law -> assertThat(Passages.of(law)).hasSizeGreaterThan(5));
        assertThat(laws(outcomes).values())
                .filteredOn(law -> count(law, Block.Article.class) > 5)
                .hasSizeGreaterThanOrEqualTo(8);
    }

    private static Map<String, PolicyDocument> laws(Map<String, Outcome> outcomes) {
        var laws = new LinkedHashMap<String, PolicyDocument>();
        outcomes.forEach((name, outcome) -> {
            if (name.startsWith("laws/") && outcome instanceof Outcome.Taken taken) {
                laws.put(name, taken.document());
            }
        });
        return laws;
    }

    private static String report(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken(var document, _) ->
                    "%s, %d blocks, %d articles, %d answers, %d passages"
                            .formatted(
                                    document.title(),
                                    document.blocks().size(),
                                    count(document, Block.Article.class),
                                    count(document, Block.Reply.class),
                                    Passages.of(document).size());
            case Outcome.Refused refused -> refused.reason();
        };
    }

    private static long count(PolicyDocument document, Class<? extends Block> kind) {
        return document.blocks().stream().filter(kind::isInstance).count();
    }
}
