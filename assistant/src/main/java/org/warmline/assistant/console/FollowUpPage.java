package org.warmline.assistant.console;

import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.Actor;

/** One follow-up, with its words as they come. */
@Controller
class FollowUpPage {

    private final FollowUps followUps;
    private final Flags flags;

    FollowUpPage(FollowUps followUps, Flags flags) {
        this.followUps = followUps;
        this.flags = flags;
    }

    @GetMapping("/follow-ups/{id}")
    String show(@PathVariable UUID id, Principal worker, Model model) {
        fill(id, worker, model);
        return "console/follow-up";
    }

    @GetMapping("/follow-ups/{id}/live")
    String live(@PathVariable UUID id, Principal worker, Model model) {
        fill(id, worker, model);
        return "console/follow-up :: live";
    }

    private void fill(UUID id, Principal worker, Model model) {
        var view =
                followUps
                        .open(new FollowUpId(id), new Actor(worker.getName()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", view);
        model.addAttribute("flags", flags.ofFollowUp(id));
    }
}
