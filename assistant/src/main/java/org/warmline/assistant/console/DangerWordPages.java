package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.dangerword.DangerWordId;
import org.warmline.assistant.dangerword.DangerWords;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.DangerList;
import org.warmline.assistant.understanding.OfficePhrase;
import org.warmline.assistant.understanding.Understanding;

/** An office's own words for danger: proposed by one, signed by another, taken back by two. */
@Controller
class DangerWordPages {

    private static final int LONGEST_SOURCE = 400;

    private final DangerWords words;
    private final Clock clock;

    DangerWordPages(DangerWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/try/words")
    String list(Viewer viewer, Model model) {
        model.addAttribute("words", words.all());
        model.addAttribute("me", viewer.actor());
        model.addAttribute("codes", OfficePhrase.CODES);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("lists", List.of(builtIn(Language.MANDARIN), builtIn(Language.ENGLISH)));
        return "console/danger-words";
    }

    @PostMapping("/try/words")
    String propose(
            @RequestParam String language,
            @RequestParam String code,
            @RequestParam("words") String said,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam String source,
            Viewer viewer) {
        var phrase = phrase(language, code, said);
        if (phrase.isEmpty() || source.isBlank() || source.length() > LONGEST_SOURCE) {
            return "redirect:/try/words?bad";
        }
        words.propose(phrase.get(), from, source, viewer.actor());
        return "redirect:/try/words?proposed";
    }

    @PostMapping("/try/words/{id}/sign")
    String sign(@PathVariable UUID id, Viewer viewer) {
        return done(words.sign(new DangerWordId(id), viewer.actor()), "signed");
    }

    @PostMapping("/try/words/{id}/deny")
    String deny(@PathVariable UUID id, Viewer viewer) {
        return done(words.deny(new DangerWordId(id), viewer.actor()), "denied");
    }

    @PostMapping("/try/words/{id}/ask-removal")
    String askRemoval(@PathVariable UUID id, Viewer viewer) {
        return done(words.askRemoval(new DangerWordId(id), viewer.actor()), "removalAsked");
    }

    @PostMapping("/try/words/{id}/remove")
    String remove(@PathVariable UUID id, Viewer viewer) {
        return done(words.remove(new DangerWordId(id), viewer.actor()), "removed");
    }

    @PostMapping("/try/words/{id}/keep")
    String keep(@PathVariable UUID id, Viewer viewer) {
        return done(words.keep(new DangerWordId(id), viewer.actor()), "kept");
    }

    private static String done(boolean done, String what) {
        return "redirect:/try/words?" + (done ? what : "tooLate");
    }

    private static Optional<OfficePhrase> phrase(String language, String code, String said) {
        try {
            return Optional.of(new OfficePhrase(Language.ofTag(language), code, said));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static DangerList builtIn(Language language) {
        return Understanding.standard().dangerList(language);
    }
}
