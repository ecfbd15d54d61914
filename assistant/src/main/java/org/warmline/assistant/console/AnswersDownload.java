package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmline.assistant.fhir.Responses;
import org.warmline.assistant.followup.FilledScripts;
import org.warmline.assistant.script.ScriptLibrary;

/** The answers of one follow-up for another system. It names nobody; the download is audited. */
@RestController
class AnswersDownload {

    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json");

    private final FilledScripts filled;
    private final ScriptLibrary scripts;
    private final Sight sight;

    AnswersDownload(FilledScripts filled, ScriptLibrary scripts, Sight sight) {
        this.filled = filled;
        this.scripts = scripts;
        this.sight = sight;
    }

    @GetMapping("/follow-ups/{id}/answers.json")
    ResponseEntity<String> download(@PathVariable UUID id, Viewer viewer) {
        var answers =
                filled.open(sight.followUp(id, viewer), viewer.actor()).orElseThrow(Sight::nothing);
        var source = scripts.source(answers.script()).orElseThrow(Sight::nothing);
        return ResponseEntity.ok()
                .contentType(FHIR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"answers-" + id + ".json\"")
                .body(Responses.json(answers, source));
    }
}
