package org.warmline.assistant.console;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.warmline.assistant.phone.LineWatch;

/** How the telephone lines of this machine do just now. Names nobody. */
@Controller
class LinePages {

    private final LineWatch watch;

    LinePages(LineWatch watch) {
        this.watch = watch;
    }

    @GetMapping("/rounds/lines")
    String show(Model model) {
        return page(model, "console/lines");
    }

    @GetMapping("/rounds/lines/live")
    String live(Model model) {
        return page(model, "console/lines :: live");
    }

    private String page(Model model, String view) {
        model.addAttribute("line", LineView.of(watch.now()));
        return view;
    }
}
