package org.warmline.assistant.console;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.AccountId;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.signin.SecondFactors;
import org.warmline.assistant.signin.SignIn;
import org.warmline.assistant.signin.TemporaryPassword;

/** The administrator's page of accounts. It shows colleagues and no resident. */
@Controller
class UserPages {

    private static final String PASSWORD = "temporaryPassword";

    private final Accounts accounts;
    private final SignIn signIn;
    private final SecondFactors factors;
    private final KnownGrids grids;

    UserPages(Accounts accounts, SignIn signIn, SecondFactors factors, KnownGrids grids) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.factors = factors;
        this.grids = grids;
    }

    @GetMapping("/users")
    String list(Model model) {
        model.addAttribute("accounts", accounts.list());
        model.addAttribute("enrolled", factors.enrolled());
        model.addAttribute("roles", Role.values());
        model.addAttribute("knownGrids", grids.all());
        return "console/users";
    }

    @GetMapping("/users/{id}")
    String one(@PathVariable UUID id, Viewer viewer, Model model) {
        var account = known(id);
        model.addAttribute("account", account);
        model.addAttribute("enrolled", factors.isEnrolled(account.id()));
        model.addAttribute("lockedOut", signIn.isLockedOut(account));
        model.addAttribute("isOneself", account.name().equals(viewer.actor().name()));
        model.addAttribute("roles", Role.values());
        model.addAttribute("knownGrids", grids.all());
        return "console/user";
    }

    /** The password is shown once, on the page that follows. */
    @PostMapping("/users")
    String add(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String shownName,
            @RequestParam Role role,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer,
            RedirectAttributes once) {
        if (!NewAccount.isName(name) || !Account.isShownName(shownName)) {
            return "redirect:/users?trouble=name";
        }
        var chosen = GridChoice.read(form);
        if (chosen.isEmpty()) {
            return "redirect:/users?trouble=grid";
        }
        var password = TemporaryPassword.random();
        var added =
                accounts.add(
                        new NewAccount(name, shownName, role, chosen.get()),
                        password,
                        true,
                        viewer.actor());
        if (added.isEmpty()) {
            return "redirect:/users?trouble=taken";
        }
        once.addFlashAttribute(PASSWORD, password);
        return "redirect:/users/" + added.get();
    }

    @PostMapping("/users/{id}/role")
    String role(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String shownName,
            @RequestParam MultiValueMap<String, String> form,
            Viewer viewer) {
        var account = known(id);
        if (!Account.isShownName(shownName)) {
            return to(account, "trouble=name");
        }
        var chosen = GridChoice.read(form);
        if (chosen.isEmpty()) {
            return to(account, "trouble=grid");
        }
        var changed = accounts.changeRole(account.id(), role, chosen.get(), viewer.actor());
        if (!shownName.strip().equals(account.shownName())) {
            accounts.rename(account.id(), shownName, viewer.actor());
        }
        return to(account, changed ? "changed" : "trouble=last");
    }

    @PostMapping("/users/{id}/lock")
    String lock(@PathVariable UUID id, Viewer viewer) {
        var account = other(id, viewer);
        return to(
                account, accounts.lock(account.id(), viewer.actor()) ? "changed" : "trouble=last");
    }

    @PostMapping("/users/{id}/unlock")
    String unlock(@PathVariable UUID id, Viewer viewer) {
        var account = known(id);
        signIn.unlock(account, viewer.actor());
        return to(account, "changed");
    }

    @PostMapping("/users/{id}/password")
    String password(@PathVariable UUID id, Viewer viewer, RedirectAttributes once) {
        var account = other(id, viewer);
        var password = TemporaryPassword.random();
        accounts.setPassword(account.id(), password, true, viewer.actor());
        signIn.unlock(account, viewer.actor());
        once.addFlashAttribute(PASSWORD, password);
        return to(account, "changed");
    }

    @PostMapping("/users/{id}/factor")
    String factor(@PathVariable UUID id, Viewer viewer) {
        var account = other(id, viewer);
        factors.reset(account.id(), viewer.actor());
        return to(account, "changed");
    }

    @PostMapping("/users/{id}/remove")
    String remove(@PathVariable UUID id, Viewer viewer) {
        var account = other(id, viewer);
        return accounts.remove(account.id(), viewer.actor())
                ? "redirect:/users?removed"
                : to(account, "trouble=last");
    }

    private Account known(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(Sight::nothing);
    }

    /** Nobody locks, resets or removes oneself: for one's own password there is the own page. */
    private Account other(UUID id, Viewer viewer) {
        return Optional.of(known(id))
                .filter(account -> !account.name().equals(viewer.actor().name()))
                .orElseThrow(Sight::nothing);
    }

    private static String to(Account account, String how) {
        return "redirect:/users/" + account.id() + "?" + how;
    }
}
