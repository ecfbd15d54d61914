package org.warmline.assistant.console;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.Severity;

/** What needs a person: the list, one flag, and what a worker does with it. */
@Controller
class FlagPages {

    private final Flags flags;
    private final Residents residents;

    FlagPages(Flags flags, Residents residents) {
        this.flags = flags;
        this.residents = residents;
    }

    @GetMapping("/flags")
    String list(Model model) {
        fill(model);
        return "console/flags";
    }

    /** The list alone, for a page that is open. */
    @GetMapping("/flags/live")
    String live(Model model) {
        fill(model);
        return "console/flags :: live";
    }

    /** The banner that is on every page until somebody takes each emergency. */
    @GetMapping("/flags/alarm")
    String alarm(Model model) {
        model.addAttribute("emergencies", flags.overview().open().get(Severity.EMERGENCY));
        return "console/layout :: alarm";
    }

    @GetMapping("/flags/{id}")
    String one(@PathVariable UUID id, Principal worker, Model model) {
        var actor = new Actor(worker.getName());
        var opened = flags.open(new FlagId(id), actor).orElseThrow(FlagPages::noSuchFlag);
        var resident =
                residents
                        .open(opened.flag().resident(), actor, "flag")
                        .orElseThrow(FlagPages::noSuchFlag);
        model.addAttribute("flag", opened.flag());
        model.addAttribute("note", opened.note());
        model.addAttribute("quote", QuoteView.of(opened.quote()));
        model.addAttribute("resident", resident);
        return "console/flag";
    }

    @PostMapping("/flags/{id}/take")
    String take(@PathVariable UUID id, Principal worker) {
        flags.take(new FlagId(id), new Actor(worker.getName()));
        return "redirect:/flags/" + id;
    }

    @PostMapping("/flags/{id}/resolve")
    String resolve(
            @PathVariable UUID id,
            @RequestParam Resolution as,
            @RequestParam(defaultValue = "") String note,
            Principal worker) {
        flags.resolve(new FlagId(id), new Actor(worker.getName()), as, note);
        return "redirect:/flags";
    }

    private void fill(Model model) {
        var list = flags.list();
        model.addAttribute(
                "flags", list.stream().map(flag -> FlagRow.of(flag, residents)).toList());
        model.addAttribute("overview", flags.overview());
    }

    private static ResponseStatusException noSuchFlag() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
