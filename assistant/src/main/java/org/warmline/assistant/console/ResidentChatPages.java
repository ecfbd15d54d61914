package org.warmline.assistant.console;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    String masked(@PathVariable UUID id, Viewer viewer, Model model) {
        return page(sight.resident(id, viewer), model);
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
     * A new link, shown this once.
     *
     * @param text whether it goes out as a text message
     */
    @PostMapping("/residents/{id}/chat/link")
    String link(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean text,
            Viewer viewer,
            Model model) {
        var resident = sight.resident(id, viewer);
        links.make(resident, viewer.actor())
                .ifPresentOrElse(
                        link -> tell(resident, link, text, viewer, model),
                        () -> model.addAttribute("over", true));
        return page(resident, model);
    }

    @PostMapping("/residents/{id}/chat/close")
    String close(@PathVariable UUID id, Viewer viewer) {
        links.close(sight.resident(id, viewer), viewer.actor());
        return "redirect:/residents/" + id + "/chat";
    }

    /** A link that is on its way to its resident is nobody else's to see. */
    private void tell(ResidentId resident, URI link, boolean text, Viewer viewer, Model model) {
        if (!text) {
            model.addAttribute("link", link);
            return;
        }
        links.text(resident, link, viewer.actor())
                .ifPresentOrElse(
                        trouble -> {
                            model.addAttribute("trouble", trouble);
                            model.addAttribute("link", link);
                        },
                        () -> model.addAttribute("texted", true));
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
