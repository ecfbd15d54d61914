package org.warmline.assistant.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs every scenario of a folder and counts what came out. */
public final class DialogueEvaluation {

    private final Rehearsal rehearsal = new Rehearsal();

    /**
     * @param folder with {@code *.yaml} files; no folder in it is entered
     * @return the figures by the names that {@code evaluate dialogue} prints
     * @throws BadScenarioException if one cannot be read; nothing is measured then
     */
    public Map<String, Object> measure(Path folder) {
        var scenarios = files(folder).stream().map(ScenarioFile::read).toList();
        var failed = new ArrayList<Map<String, String>>();
        long emergenciesMissed = 0;
        long falseFlags = 0;
        long turns = 0;
        for (var scenario : scenarios) {
            var result = rehearsal.with(scenario);
            var comparison = new Comparison(scenario, result);
            var differences = comparison.differences();
            emergenciesMissed += comparison.emergenciesMissed();
            falseFlags += comparison.falseFlags().size();
            turns += result.turns();
            if (!differences.isEmpty()) {
                failed.add(
                        Map.of(
                                "name", scenario.name(),
                                "difference", String.join("; ", differences)));
            }
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("scenarios", scenarios.size());
        figures.put("passed", scenarios.size() - failed.size());
        figures.put("failed", failed);
        figures.put("emergenciesMissed", emergenciesMissed);
        figures.put("falseFlags", falseFlags);
        figures.put("turnsMean", (double) turns / scenarios.size());
        return figures;
    }

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadScenarioException(folder + ":1: no such folder");
        }
        try (var inside = Files.list(folder)) {
            var files =
                    inside.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
            if (files.isEmpty()) {
                throw new BadScenarioException(folder + ":1: no scenario (*.yaml) in it");
            }
            return files;
        } catch (IOException unreadable) {
            throw new BadScenarioException(folder + ":1: cannot be read");
        }
    }
}
