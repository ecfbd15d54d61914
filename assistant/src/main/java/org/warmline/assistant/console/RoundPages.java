package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.campaign.Rounds;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.campaign.StopAll;

/** Today's rounds, the button that stops all dialling, and the rules by which rounds are called. */
@Controller
class RoundPages {

    /** What stands together, in the order of the page. */
    private static final Map<String, List<String>> FIELDS = fields();

    private final Rounds rounds;
    private final Rules rules;
    private final StopAll stop;
    private final Accounts accounts;
    private final Clock clock;

    RoundPages(Rounds rounds, Rules rules, StopAll stop, Accounts accounts, Clock clock) {
        this.rounds = rounds;
        this.rules = rules;
        this.stop = stop;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/rounds")
    String show(Viewer viewer, Model model) {
        return page(viewer, RulesForm.of(rules.latest()), model);
    }

    @PostMapping("/rounds")
    String save(@RequestParam Map<String, String> given, Viewer viewer, Model model) {
        var form = new RulesForm(given);
        var settings = form.read();
        settings.ifPresent(valid -> rules.save(valid, viewer.actor()));
        model.addAttribute("saved", settings.isPresent());
        return page(viewer, form, model);
    }

    /** Every worker may press it. */
    @PostMapping("/rounds/stop")
    String stop(@RequestParam(defaultValue = "false") boolean hangUp, Viewer viewer) {
        stop.press(viewer.actor(), hangUp);
        return viewer.role() == Role.WORKER ? "redirect:/" : "redirect:/rounds";
    }

    /** A worker takes back what was his own, and nobody else's. */
    @PostMapping("/rounds/go-on")
    String goOn(Viewer viewer) {
        if (viewer.role() == Role.WORKER) {
            stop.undoOwn(viewer.actor());
            return "redirect:/";
        }
        stop.undo(viewer.actor());
        return "redirect:/rounds";
    }

    private String page(Viewer viewer, RulesForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("endings", RulesForm.retried());
        model.addAttribute("groups", FIELDS);
        model.addAttribute("stopped", stop.state().orElse(null));
        model.addAttribute("upcoming", rules.upcoming().orElse(null));
        long spent = rounds.spentToday();
        model.addAttribute("spent", RulesForm.money(spent));
        var cost = rules.limits().cost();
        model.addAttribute("isFree", cost.isFree());
        model.addAttribute("isSpent", !cost.isFree() && spent >= cost.perDay());
        model.addAttribute("seesResidents", viewer.role() == Role.SUPERVISOR);
        model.addAttribute(
                "rounds",
                RoundView.of(
                        rounds.ofDay(LocalDate.now(clock), viewer.scope()),
                        ShownNames.of(accounts)));
        return "console/rounds";
    }

    private static Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("attempts", List.of("perRound", "perDay", "gap"));
        fields.put("limits", List.of("callsPerSecond", "lines"));
        fields.put("cost", List.of("costPerCall", "costPerMinute", "costPerDay"));
        return fields;
    }
}
