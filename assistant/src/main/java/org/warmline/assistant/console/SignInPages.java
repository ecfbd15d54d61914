package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.signin.Remaining;
import org.warmline.assistant.signin.SecondFactors;
import org.warmline.assistant.signin.SignIn;

/**
 * The way in: name and password, then the code; at the first time a password of one's own and a
 * second factor. Each step leads to the next one that remains.
 */
@Controller
class SignInPages {

    private final SignIn signIn;
    private final SecondFactors factors;
    private final Accounts accounts;
    private final Sessions sessions;
    private final RequestCache askedFor;

    SignInPages(
            SignIn signIn,
            SecondFactors factors,
            Accounts accounts,
            Sessions sessions,
            RequestCache askedFor) {
        this.signIn = signIn;
        this.factors = factors;
        this.accounts = accounts;
        this.sessions = sessions;
        this.askedFor = askedFor;
    }

    @GetMapping("/sign-in")
    String show() {
        return "console/sign-in";
    }

    @PostMapping("/sign-in")
    String password(
            @RequestParam String username,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.password(username, password, request.getRemoteAddr())) {
            case SignIn.Answer.Wrong _ -> "redirect:/sign-in?wrong";
            case SignIn.Answer.Later(var wait) ->
                    "redirect:/sign-in?later=" + (wait.toMinutes() + 1);
            case SignIn.Answer.Right(var account) -> {
                sessions.begin(request, account);
                yield onward(account, request, response);
            }
        };
    }

    @GetMapping("/sign-in/code")
    String code(HttpServletRequest request) {
        return isSignedIn(request) ? show(Remaining.CODE, request) : "redirect:/sign-in";
    }

    @PostMapping("/sign-in/code")
    String code(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        var account = at(Remaining.CODE, request);
        return switch (signIn.code(account, code, request.getRemoteAddr())) {
            case SignIn.Answer.Wrong _ -> "redirect:/sign-in/code?wrong";
            case SignIn.Answer.Later(var wait) ->
                    "redirect:/sign-in/code?later=" + (wait.toMinutes() + 1);
            case SignIn.Answer.Right _ -> {
                sessions.of(request).ifPresent(SignedIn::giveCode);
                yield onward(account, request, response);
            }
        };
    }

    @GetMapping("/sign-in/password")
    String password(HttpServletRequest request) {
        return isSignedIn(request) ? show(Remaining.PASSWORD, request) : "redirect:/sign-in";
    }

    /** A password of one's own, instead of the one that the administrator made. */
    @PostMapping("/sign-in/password")
    String ownPassword(
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = at(Remaining.PASSWORD, request);
        if (!password.equals(again)) {
            return "redirect:/sign-in/password?weak=differ";
        }
        if (accounts.isPasswordOf(Optional.of(account), password)) {
            return "redirect:/sign-in/password?weak=same";
        }
        var weakness = signIn.weakness(password, account);
        if (weakness.isPresent()) {
            return "redirect:/sign-in/password?weak=" + weakness.get().code();
        }
        accounts.setPassword(account.id(), password, false, account.actor());
        var changed = accounts.find(account.id()).orElseThrow(Sight::nothing);
        sessions.of(request).ifPresent(signedIn -> signedIn.goOnAs(changed));
        return onward(changed, request, response);
    }

    @GetMapping("/sign-in/factor")
    String factor(HttpServletRequest request, Model model) {
        if (!isSignedIn(request)) {
            return "redirect:/sign-in";
        }
        var account = at(Remaining.FACTOR, request);
        var enrolment = factors.begin(account);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("picture", QrPicture.of(enrolment.uri()));
        return show(Remaining.FACTOR, request);
    }

    @PostMapping("/sign-in/factor")
    String factor(
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = at(Remaining.FACTOR, request);
        var codes = factors.confirm(account, code);
        if (codes.isEmpty()) {
            return "redirect:/sign-in/factor?wrong";
        }
        sessions.of(request).ifPresent(SignedIn::giveCode);
        model.addAttribute("codes", codes);
        model.addAttribute("onward", afterwards(account, request, response));
        return "console/recovery-codes";
    }

    /** To what remains, or, when nothing does, to the page that was asked for. */
    private String onward(
            Account account, HttpServletRequest request, HttpServletResponse response) {
        var codeGiven = sessions.of(request).map(SignedIn::codeGiven).orElse(false);
        return signIn.remaining(account, codeGiven)
                .map(remaining -> "redirect:/sign-in/" + remaining.code())
                .orElseGet(() -> "redirect:" + afterwards(account, request, response));
    }

    private String afterwards(
            Account account, HttpServletRequest request, HttpServletResponse response) {
        signIn.complete(account);
        var saved = askedFor.getRequest(request, response);
        askedFor.removeRequest(request, response);
        sessions.rename(request, response);
        return Optional.ofNullable(saved)
                .flatMap(page -> onThisMachine(page.getRedirectUrl()))
                .orElseGet(() -> Rights.home(account.role()));
    }

    /**
     * Without the name by which this machine was called, which anybody can make up.
     *
     * @return empty for what is no address of a page here
     */
    static Optional<String> onThisMachine(String saved) {
        try {
            var page = new URI(saved);
            var path = page.getRawPath();
            var query = page.getRawQuery();
            return path.startsWith("/") && !path.startsWith("//")
                    ? Optional.of(query == null ? path : path + "?" + query)
                    : Optional.empty();
        } catch (URISyntaxException mistyped) {
            return Optional.empty();
        }
    }

    private boolean isSignedIn(HttpServletRequest request) {
        return sessions.account(request).isPresent();
    }

    private String show(Remaining step, HttpServletRequest request) {
        at(step, request);
        return "console/sign-in-" + step.code();
    }

    /** Whoever is not at this step has no business here. */
    private Account at(Remaining step, HttpServletRequest request) {
        var account = sessions.account(request).orElseThrow(Sight::nothing);
        var codeGiven = sessions.of(request).map(SignedIn::codeGiven).orElse(false);
        return signIn.remaining(account, codeGiven)
                .filter(step::equals)
                .map(_ -> account)
                .orElseThrow(Sight::nothing);
    }
}
