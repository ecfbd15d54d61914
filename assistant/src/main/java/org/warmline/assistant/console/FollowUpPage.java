package org.warmline.assistant.console;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.warmline.assistant.correction.Corrections;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;

/** One follow-up, with its words as they come. */
@Controller
class FollowUpPage {

    private final FollowUps followUps;
    private final Flags flags;
    private final Corrections corrections;
    private final Sight sight;

    FollowUpPage(FollowUps followUps, Flags flags, Corrections corrections, Sight sight) {
        this.followUps = followUps;
        this.flags = flags;
        this.corrections = corrections;
        this.sight = sight;
    }

    @GetMapping("/follow-ups/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        fill(id, viewer, model);
        return "console/follow-up";
    }

    @GetMapping("/follow-ups/{id}/live")
    String live(@PathVariable UUID id, Viewer viewer, Model model) {
        fill(id, viewer, model);
        return "console/follow-up :: live";
    }

    private void fill(UUID id, Viewer viewer, Model model) {
        var view =
                followUps
                        .open(sight.followUp(id, viewer), viewer.actor())
                        .orElseThrow(Sight::nothing);
        model.addAttribute("view", view);
        model.addAttribute("flags", flags.ofFollowUp(id));
        model.addAttribute("corrections", corrections.of(new FollowUpId(id)));
    }
}
