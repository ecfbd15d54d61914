package org.warmline.assistant.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.PolicySources;

/** The resident's page. A secret in an address is exchanged for a cookie and gone from it. */
@Controller
@ConditionalOnWebApplication
class ChatPages {

    private static final String HERE = "redirect:/chat";

    /** What the page's own script asks for; a browser without scripts is sent back to the page. */
    private static final String PART = "X-Chat-Part";

    private static final Pace.Allowance OPENINGS =
            new Pace.Allowance("open", 100, Duration.ofMinutes(10));

    private final Visits visits;
    private final Confirming confirming;
    private final Talk talk;
    private final DayQuestions day;
    private final Showing showing;
    private final PolicySources sources;
    private final Pace pace;
    private final ChatSettings.Office office;
    private final Clock clock;

    ChatPages(
            Visits visits,
            Confirming confirming,
            Talk talk,
            DayQuestions day,
            Showing showing,
            PolicySources sources,
            Pace pace,
            ChatSettings settings,
            Clock clock) {
        this.visits = visits;
        this.confirming = confirming;
        this.talk = talk;
        this.day = day;
        this.showing = showing;
        this.sources = sources;
        this.pace = pace;
        this.office = settings.office();
        this.clock = clock;
    }

    /** Any link is taken alike, whether it is one or not. */
    @GetMapping("/chat/to/{token}")
    String open(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var secret = Secret.of(token);
        boolean known =
                secret.isPresent()
                        && ChatCookie.of(request)
                                .filter(key -> visits.isOf(key, secret.get()))
                                .isPresent();
        if (secret.isPresent() && !known && pace.allows(OPENINGS, request.getRemoteAddr())) {
            ChatCookie.set(visits.open(secret.get()), request, response);
        }
        return HERE;
    }

    @GetMapping("/chat")
    String show(HttpServletRequest request, Model model) {
        var visit = visit(request);
        if (visit.isEmpty()) {
            return "chat/nobody";
        }
        var _ = fill(visit.get(), model);
        model.addAttribute("proof", confirming.proof(visit.get()));
        model.addAttribute("office", office.in(visit.get().language()));
        model.addAttribute("name", UUID.randomUUID());
        return "chat/page";
    }

    /**
     * What is new, for a page that is open.
     *
     * @param state what the page shows
     */
    @GetMapping("/chat/messages")
    String news(
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = visit(request).orElseThrow(ChatPages::nothing);
        return showing.state(visit).equals(state)
                ? quiet(HttpStatus.NO_CONTENT, response)
                : messages(visit, response, model);
    }

    /**
     * @param name the page's own for this message
     * @param place at which it was tapped
     */
    @PostMapping("/chat/messages")
    String say(
            @RequestParam UUID name,
            @RequestParam(defaultValue = "") String words,
            @RequestParam Optional<UUID> place,
            @RequestHeader(name = PART, defaultValue = "") String part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = visit(request).orElseThrow(ChatPages::nothing);
        var posted = new Talk.Posted(name, words, place);
        var sent = talk.say(visit, posted, request.getRemoteAddr());
        if (part.isEmpty()) {
            return sent == Talk.Sent.TOO_FAST ? HERE + "?fast" : HERE;
        }
        if (sent == Talk.Sent.TOO_FAST) {
            return quiet(HttpStatus.TOO_MANY_REQUESTS, response);
        }
        return messages(visit, response, model);
    }

    /** The questions of the round, here instead of on the telephone. */
    @PostMapping("/chat/day")
    String beginDay(HttpServletRequest request) {
        day.begin(visit(request).orElseThrow(ChatPages::nothing));
        return HERE;
    }

    @PostMapping("/chat/day/call")
    String callInstead(HttpServletRequest request) {
        day.callInstead(visit(request).orElseThrow(ChatPages::nothing));
        return HERE;
    }

    @PostMapping("/chat/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String surname,
            @RequestParam(defaultValue = "") String proof,
            HttpServletRequest request) {
        var visit = visit(request).orElseThrow(ChatPages::nothing);
        return switch (confirming.confirm(visit, surname, proof, request.getRemoteAddr())) {
            case RIGHT -> HERE;
            case WRONG -> HERE + "?wrong";
            case LATER -> HERE + "?later";
        };
    }

    @PostMapping("/chat/not-me")
    String notMe(HttpServletRequest request) {
        confirming.notMe(visit(request).orElseThrow(ChatPages::nothing));
        return HERE + "?gone";
    }

    /** The questions that are being asked follow, as if that had been written. */
    @PostMapping("/chat/language")
    String speak(@RequestParam Language to, HttpServletRequest request) {
        var visit = visit(request).orElseThrow(ChatPages::nothing);
        visits.speak(visit, to);
        day.inLanguage(visit, to)
                .ifPresent(wish ->
                        talk.say(
                                visit,
                                Talk.Posted.typed(UUID.randomUUID(), wish),
                                request.getRemoteAddr()));
        return HERE;
    }

    /** The document from which an answer was taken that this browser has seen. */
    @GetMapping("/chat/source/{message}")
    String source(@PathVariable UUID message, HttpServletRequest request, Model model) {
        var visit = visit(request).orElseThrow(ChatPages::nothing);
        var citation =
                showing.to(visit).stream()
                        .filter(it -> it.id().equals(message))
                        .flatMap(it -> it.content().citation().stream())
                        .findFirst()
                        .orElseThrow(ChatPages::nothing);
        model.addAttribute("citation", citation);
        model.addAttribute(
                "source",
                sources.find(citation.document(), citation.edition())
                        .orElseThrow(ChatPages::nothing));
        return "chat/source";
    }

    private static String quiet(HttpStatus status, HttpServletResponse response) {
        response.setStatus(status.value());
        return "chat/page :: quiet";
    }

    private String messages(Visit visit, HttpServletResponse response, Model model) {
        response.setHeader("X-Chat-State", fill(visit, model));
        return "chat/page :: messages";
    }

    /**
     * @return what the page shows then
     */
    private String fill(Visit visit, Model model) {
        var today = LocalDate.now(clock);
        var state = showing.state(visit);
        model.addAttribute("visit", visit);
        model.addAttribute(
                "bubbles",
                showing.to(visit).stream()
                        .map(message -> Bubble.of(message, today, clock.getZone()))
                        .toList());
        model.addAttribute("state", state);
        model.addAttribute("offered", day.areOffered(visit));
        model.addAttribute("answering", day.areAnswered(visit));
        day.offer(visit).ifPresent(offer -> model.addAttribute("day", offer));
        model.addAttribute("next", UUID.randomUUID());
        return state;
    }

    /**
     * The page speaks the language of its visit, whatever the workers' pages in this browser do.
     */
    private Optional<Visit> visit(HttpServletRequest request) {
        var visit = ChatCookie.of(request).flatMap(visits::of);
        visit.map(it -> Sayings.locale(it.language()))
                .ifPresent(locale ->
                        request.setAttribute(
                                CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, locale));
        return visit;
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
