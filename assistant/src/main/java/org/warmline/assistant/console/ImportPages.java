package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.warmline.assistant.enrolment.Enrolment;
import org.warmline.assistant.enrolment.Enrolment.Outcome;
import org.warmline.assistant.enrolment.EnrolmentId;
import org.warmline.assistant.enrolment.EnrolmentRow;
import org.warmline.assistant.enrolment.Enrolments;
import org.warmline.assistant.enrolment.Upload;

/** A list of residents: sent, looked at, confirmed, taken back. */
@Controller
class ImportPages {

    private static final String PROBLEM = "console/import :: problem";
    private static final int LATEST = 10;
    private static final int ROWS_SHOWN = 200;

    private final Enrolments enrolments;

    ImportPages(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @GetMapping("/residents/import")
    String form(Model model) {
        model.addAttribute("latest", enrolments.latest(LATEST));
        return "console/import";
    }

    /** The page sends the file by itself, so that what is wrong with it is said on the page. */
    @PostMapping("/residents/import")
    String upload(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String grid,
            Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var upload = enrolments.upload(file.getBytes(), grid, viewer.actor());
        return switch (upload) {
            case Upload.Ready(var id) -> {
                response.setHeader("HX-Redirect", "/residents/import/" + id);
                yield PROBLEM;
            }
            case Upload.Refused(var problem) -> {
                model.addAttribute("problem", problem);
                yield PROBLEM;
            }
        };
    }

    /**
     * @param all of which rows every one is shown, not only the first
     */
    @GetMapping("/residents/import/{id}")
    String report(@PathVariable UUID id, @RequestParam Optional<Outcome> all, Model model) {
        var enrolment = enrolments.find(new EnrolmentId(id)).orElseThrow(Sight::nothing);
        model.addAttribute("list", enrolment);
        model.addAttribute("refused", rows(enrolment, Outcome.REFUSED, all));
        var taken = new EnumMap<Outcome, List<EnrolmentRow>>(Outcome.class);
        for (var outcome : List.of(Outcome.ACCEPTED, Outcome.CHANGED, Outcome.UNCHANGED)) {
            taken.put(outcome, rows(enrolment, outcome, all));
        }
        model.addAttribute("taken", taken);
        model.addAttribute("all", all.orElse(null));
        model.addAttribute("shown", ROWS_SHOWN);
        model.addAttribute("toLookAt", enrolments.toLookAt(enrolment.id()));
        model.addAttribute("kept", enrolments.kept(enrolment.id()));
        return "console/import-report";
    }

    private List<EnrolmentRow> rows(Enrolment enrolment, Outcome outcome, Optional<Outcome> all) {
        int most = all.filter(outcome::equals).isPresent() ? Integer.MAX_VALUE : ROWS_SHOWN;
        return enrolments.rows(enrolment.id(), outcome, most);
    }

    /** Whether it is the one who is there at another number, or somebody else. */
    @PostMapping("/residents/import/{id}/rows/{number}")
    String decide(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam boolean same,
            Viewer viewer) {
        enrolments.decide(new EnrolmentId(id), number, same, viewer.actor());
        return "redirect:/residents/import/" + id;
    }

    @PostMapping("/residents/import/{id}/confirm")
    String confirm(@PathVariable UUID id, Viewer viewer) {
        enrolments.confirm(new EnrolmentId(id), viewer.actor());
        return "redirect:/residents/import/" + id;
    }

    @PostMapping("/residents/import/{id}/undo")
    String undo(@PathVariable UUID id, Viewer viewer) {
        enrolments.undo(new EnrolmentId(id), viewer.actor());
        return "redirect:/residents/import/" + id;
    }

    /** A file that is too large is refused before it reaches a page. */
    @ControllerAdvice
    static final class TooLarge {

        @ExceptionHandler(MaxUploadSizeExceededException.class)
        String say(Model model) {
            model.addAttribute("problem", Upload.Problem.TOO_LARGE);
            return PROBLEM;
        }
    }
}
