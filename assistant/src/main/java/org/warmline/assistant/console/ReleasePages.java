package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.warmline.assistant.correction.Corrections;
import org.warmline.assistant.enrolment.ResidentExport;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.report.CallSheets;
import org.warmline.assistant.resident.ResidentDirectory;
import org.warmline.assistant.sheet.SheetFormat;

/** What shall leave the house: asked for by one, agreed to by another, taken once. */
@Controller
class ReleasePages {

    private final Releases releases;
    private final ResidentDirectory directory;
    private final ResidentExport export;
    private final CallSheets sheets;
    private final Corrections corrections;

    ReleasePages(
            Releases releases,
            ResidentDirectory directory,
            ResidentExport export,
            CallSheets sheets,
            Corrections corrections) {
        this.releases = releases;
        this.directory = directory;
        this.export = export;
        this.sheets = sheets;
        this.corrections = corrections;
    }

    @GetMapping("/releases")
    String list(Viewer viewer, Model model) {
        model.addAttribute(
                "pending",
                releases.pending().stream()
                        .filter(release -> !release.asked().by().equals(viewer.actor()))
                        .filter(release -> viewer.sees(release.grid()))
                        .toList());
        model.addAttribute("mine", releases.askedBy(viewer.actor()));
        model.addAttribute(
                "taken",
                releases.taken().stream().filter(release -> viewer.sees(release.grid())).toList());
        model.addAttribute("grids", directory.grids().stream().filter(viewer::sees).toList());
        return "console/releases";
    }

    @PostMapping("/releases")
    String ask(
            @RequestParam Release.Kind kind,
            @RequestParam String grid,
            @RequestParam String reason,
            Viewer viewer) {
        if (!viewer.sees(grid)) {
            throw Sight.nothing();
        }
        if (reason.isBlank()) {
            return "redirect:/releases?noReason";
        }
        releases.ask(viewer.actor(), kind, grid, reason);
        return "redirect:/releases?asked";
    }

    @PostMapping("/releases/{id}/approve")
    String approve(@PathVariable UUID id, Viewer viewer) {
        var release = seen(id, viewer);
        if (!releases.mayAgree(viewer.actor())) {
            return "redirect:/releases?fresh";
        }
        boolean done = releases.approve(release, viewer.actor());
        return "redirect:/releases" + (done ? "?approved" : "?tooLate");
    }

    @PostMapping("/releases/{id}/deny")
    String deny(@PathVariable UUID id, Viewer viewer) {
        boolean done = releases.deny(seen(id, viewer), viewer.actor());
        return "redirect:/releases" + (done ? "?denied" : "?tooLate");
    }

    /** Made while it is sent; nothing of it stays here. */
    @PostMapping("/releases/{id}/residents")
    ResponseEntity<StreamingResponseBody> take(
            @PathVariable UUID id, @RequestParam SheetFormat format, Viewer viewer) {
        var file =
                export.take(seen(id, viewer), format, viewer.actor()).orElseThrow(Sight::nothing);
        return attachment(file.name(), MediaType.parseMediaType(format.mediaType()), file::writeTo);
    }

    private static ResponseEntity<StreamingResponseBody> attachment(
            String name, MediaType type, StreamingResponseBody content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** As labelled cases, one a line. */
    @PostMapping("/releases/{id}/corrections")
    ResponseEntity<StreamingResponseBody> corrections(@PathVariable UUID id, Viewer viewer) {
        var file = corrections.take(seen(id, viewer), viewer.actor()).orElseThrow(Sight::nothing);
        return attachment(file.name(), MediaType.APPLICATION_NDJSON, file::writeTo);
    }

    /** To be printed; a sheet that is called up again is a new release. */
    @PostMapping("/releases/{id}/call-sheet")
    String callSheet(@PathVariable UUID id, Viewer viewer, Model model) {
        var sheet = sheets.take(seen(id, viewer), viewer.actor()).orElseThrow(Sight::nothing);
        model.addAttribute("sheet", sheet);
        return "console/call-sheet";
    }

    private ReleaseId seen(UUID id, Viewer viewer) {
        return releases.find(new ReleaseId(id))
                .filter(release -> viewer.sees(release.grid()))
                .orElseThrow(Sight::nothing)
                .id();
    }
}
