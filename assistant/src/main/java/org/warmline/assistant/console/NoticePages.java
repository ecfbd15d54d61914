package org.warmline.assistant.console;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.notice.Preferences;
import org.warmline.assistant.notice.QuietHours;
import org.warmline.assistant.notice.Reach;
import org.warmline.assistant.notice.Way;
import org.warmline.assistant.privacy.Actor;

/** What was sent to whom by which way, what failed, and how each person is told. */
@Controller
class NoticePages {

    private static final int LATEST = 100;
    private static final List<Way> OUTWARD = List.of(Way.EMAIL, Way.WECOM, Way.SMS, Way.WEB_HOOK);

    /** How somebody is told; the addresses themselves are shown to nobody. */
    record PersonWays(Account account, Preferences preferences) {

        /** Empty if there is no such way. */
        public String way(int ordinal) {
            return ordinal < preferences.ways().size()
                    ? preferences.ways().get(ordinal).way().code()
                    : "";
        }
    }

    /** As the form sends it; a way is a code or empty. */
    record Wanted(
            String first,
            String firstAddress,
            String second,
            String secondAddress,
            LocalTime quietFrom,
            LocalTime quietTo) {}

    private final Notices notices;
    private final Accounts accounts;

    NoticePages(Notices notices, Accounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    @GetMapping("/notices")
    String show(Model model) {
        model.addAttribute("failed", notices.failed());
        model.addAttribute("latest", notices.latest(LATEST));
        model.addAttribute("names", ShownNames.of(accounts));
        model.addAttribute("ways", OUTWARD);
        model.addAttribute(
                "people",
                people().stream()
                        .map(account ->
                                new PersonWays(account, notices.preferencesOf(account.actor())))
                        .toList());
        return "console/notices";
    }

    /** The banner on every page of those who can do something about it. */
    @GetMapping("/notices/banner")
    String banner(Model model) {
        model.addAttribute("failures", notices.failed().size());
        return "console/notices :: banner";
    }

    @PostMapping("/notices/seen")
    String seen(Viewer viewer) {
        notices.seen(viewer.actor());
        return "redirect:/notices";
    }

    @PostMapping("/notices/{person}/try-out")
    String tryOut(@PathVariable String person, Viewer viewer) {
        notices.tryOut(known(person), viewer.actor());
        return "redirect:/notices";
    }

    @PostMapping("/notices/{person}/ways")
    String prefer(@PathVariable String person, @ModelAttribute Wanted wanted, Viewer viewer) {
        var actor = known(person);
        var before = notices.preferencesOf(actor).ways();
        try {
            var ways = new ArrayList<Reach>();
            add(ways, wanted.first(), wanted.firstAddress(), before);
            add(ways, wanted.second(), wanted.secondAddress(), before);
            var quiet = new QuietHours(wanted.quietFrom(), wanted.quietTo());
            notices.prefer(actor, new Preferences(ways, quiet), viewer.actor());
        } catch (IllegalArgumentException _) {
            return "redirect:/notices?refused";
        }
        return "redirect:/notices";
    }

    /** An address that is left empty stays as it was. */
    private static void add(List<Reach> ways, String code, String address, List<Reach> before) {
        if (code.isEmpty()) {
            return;
        }
        var way =
                OUTWARD.stream()
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
        var known =
                before.stream().filter(reach -> reach.way() == way).map(Reach::address).findFirst();
        ways.add(new Reach(way, address.isBlank() ? known.orElse("") : address.strip()));
    }

    private Actor known(String person) {
        return people().stream()
                .filter(account -> account.name().equals(person))
                .map(Account::actor)
                .findFirst()
                .orElseThrow(Sight::nothing);
    }

    private List<Account> people() {
        return accounts.list().stream()
                .filter(account -> !account.access().locked())
                .filter(account ->
                        account.role() == Role.WORKER || account.role() == Role.SUPERVISOR)
                .toList();
    }
}
