package org.warmline.assistant.console;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.followup.FollowUps;

/** The first page of the morning: how far today's calls are, who is talking, who needs a person. */
@Controller
class TodayPage {

    private final FollowUps followUps;

    TodayPage(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        fill(viewer, model);
        return "console/today";
    }

    /** The part that changes while one looks at it. */
    @GetMapping("/today/live")
    String live(Viewer viewer, Model model) {
        fill(viewer, model);
        return "console/today :: live";
    }

    private void fill(Viewer viewer, Model model) {
        List<FollowUpLine> lines = followUps.today(viewer.scope());
        model.addAttribute("counts", followUps.counts(viewer.scope()));
        model.addAttribute(
                "talking",
                lines.stream().filter(line -> line.progress().state().isInProgress()).toList());
        model.addAttribute("lines", lines);
    }
}
