package org.warmline.assistant.console;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.chat.ChatLinks;
import org.warmline.assistant.chat.ChatMessage;
import org.warmline.assistant.chat.Conversations;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** A resident's web chat: its link, what was written once somebody opens it, and an own answer. */
@Controller
class ResidentChatPages {

    private static final int LONGEST = 1_000;

    private final Conversations conversations;
    private final ChatLinks links;
    private final Residents residents;
    private final Accounts accounts;
    private final Sight sight;
    private final Clock clock;

    ResidentChatPages(
            Conversations conversations,
            ChatLinks links,
            Residents residents,
            Accounts accounts,
            Sight sight,
            Clock clock) {
        this.conversations = conversations;
        this.links = links;
        this.residents = residents;
        this.accounts = accounts;
        this.sight = sight;
        this.clock = clock;
    }

    @GetMapping("/residents/{id}/chat")
    String masked(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> made,
            Viewer viewer,
            HttpSession session,
            Model model) {
        var resident = sight.resident(id, viewer);
        made.flatMap(form -> MadeLink.in(session, resident, form))
                .filter(link -> link.isFresh(clock.instant()))
                .ifPresent(link -> model.addAllAttributes(link.told()));
        return page(resident, model);
    }

    /** Not to be had by going back to an address; each opening is on the trail. */
    @PostMapping("/residents/{id}/chat")
    String open(@PathVariable UUID id, Viewer viewer, Model model) {
        return opened(sight.resident(id, viewer), viewer, model);
    }

    /**
     * @param name the page's own for this message
     */
    @PostMapping("/residents/{id}/chat/write")
    String write(
            @PathVariable UUID id,
            @RequestParam UUID name,
            @RequestParam String words,
            Viewer viewer,
            Model model) {
        var resident = sight.resident(id, viewer);
        var text = words.strip();
        if (!text.isEmpty()) {
            conversations.write(
                    resident,
                    name,
                    text.substring(0, Math.min(LONGEST, text.length())),
                    viewer.actor());
        }
        return opened(resident, viewer, model);
    }

    /**
     * A new link, shown this once. Sent twice, the form has made one.
     *
     * @param given the form's own name
     * @param text whether it goes out as a text message
     */
    @PostMapping("/residents/{id}/chat/link")
    String link(
            @PathVariable UUID id,
            @RequestParam(name = "name") Optional<UUID> given,
            @RequestParam(defaultValue = "false") boolean text,
            Viewer viewer,
            HttpSession session) {
        var resident = sight.resident(id, viewer);
        var name = given.orElseGet(UUID::randomUUID);
        synchronized (WebUtils.getSessionMutex(session)) {
            if (MadeLink.in(session, resident, name).isEmpty()) {
                new MadeLink(name, resident, clock.instant(), make(resident, text, viewer))
                        .keep(session);
            }
        }
        return "redirect:/residents/" + id + "/chat?made=" + name;
    }

    @PostMapping("/residents/{id}/chat/close")
    String close(@PathVariable UUID id, Viewer viewer) {
        links.close(sight.resident(id, viewer), viewer.actor());
        return "redirect:/residents/" + id + "/chat";
    }

    /**
     * @return what is told of it; a link that is on its way to its resident is nobody else's to see
     */
    private Map<String, Object> make(ResidentId resident, boolean text, Viewer viewer) {
        var made = links.make(resident, viewer.actor());
        if (made.isEmpty()) {
            return Map.of("over", true);
        }
        var link = made.get();
        if (!text) {
            return Map.of("link", link);
        }
        return links.text(resident, link, viewer.actor())
                .<Map<String, Object>>map(trouble -> Map.of("trouble", trouble, "link", link))
                .orElse(Map.of("texted", true));
    }

    private String opened(ResidentId resident, Viewer viewer, Model model) {
        List<ChatMessage> messages = conversations.open(resident, viewer.actor());
        model.addAttribute("messages", messages);
        return page(resident, model);
    }

    private String page(ResidentId resident, Model model) {
        var link = links.of(resident);
        model.addAttribute("resident", residents.find(resident).orElseThrow(Sight::nothing));
        model.addAttribute("overview", conversations.overview(resident));
        model.addAttribute("state", link.orElse(null));
        model.addAttribute("live", link.filter(it -> it.isLive(clock.instant())).isPresent());
        model.addAttribute("canText", links.canText());
        model.addAttribute("names", ShownNames.of(accounts));
        model.addAttribute("name", UUID.randomUUID());
        return "console/resident-chat";
    }
}
