package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.signin.SecondFactors;
import org.warmline.assistant.signin.SignIn;

/** What everybody may do with their own account. */
@Controller
class OwnPages {

    private final SignIn signIn;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Sessions sessions;

    OwnPages(SignIn signIn, SecondFactors factors, Accounts accounts, Sessions sessions) {
        this.signIn = signIn;
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping("/me")
    String show(Viewer viewer, Model model) {
        var account = own(viewer);
        model.addAttribute("account", account);
        model.addAttribute("enrolled", factors.isEnrolled(account.id()));
        model.addAttribute("codesLeft", factors.recoveryCodesLeft(account.id()));
        return "console/me";
    }

    /** An open page asks this when its line is cut: the answer is nothing, or to sign in. */
    @GetMapping("/me/here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void here() {}

    /** Ends the other sessions of that account, and not this one. */
    @PostMapping("/me/password")
    String password(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Viewer viewer,
            HttpServletRequest request) {
        var account = own(viewer);
        if (!isRight(signIn.password(account.name(), current, request.getRemoteAddr()))) {
            return "redirect:/me?wrong";
        }
        if (!password.equals(again)) {
            return "redirect:/me?weak=differ";
        }
        var weakness = signIn.weakness(password, account);
        if (weakness.isPresent()) {
            return "redirect:/me?weak=" + weakness.get().code();
        }
        accounts.setPassword(account.id(), password, false, viewer.actor());
        var changed = own(viewer);
        sessions.of(request).ifPresent(signedIn -> signedIn.goOnAs(changed));
        return "redirect:/me?changed";
    }

    @PostMapping("/me/recovery-codes")
    String recoveryCodes(
            @RequestParam String code, Viewer viewer, HttpServletRequest request, Model model) {
        var account = own(viewer);
        if (!isRight(signIn.code(account, code, request.getRemoteAddr()))) {
            return "redirect:/me?wrong";
        }
        model.addAttribute("codes", factors.renewRecoveryCodes(account));
        model.addAttribute("onward", "/me");
        return "console/recovery-codes";
    }

    private Account own(Viewer viewer) {
        return accounts.find(viewer.actor().name()).orElseThrow(Sight::nothing);
    }

    private static boolean isRight(SignIn.Answer answer) {
        return answer instanceof SignIn.Answer.Right;
    }
}
