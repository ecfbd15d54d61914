package org.warmline.assistant.console;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.warmline.assistant.flag.FlagRaised;
import org.warmline.assistant.flag.FlagResolved;
import org.warmline.assistant.flag.FlagTaken;
import org.warmline.assistant.followup.FollowUpChanged;
import org.warmline.assistant.followup.WordsHeard;

/**
 * Tells open pages that something is new; they then fetch what they may see. The news itself
 * carries no name and no word. It is gathered for a quarter of a second, so that neither a call nor
 * a screen is held up by it.
 */
@Component
class LiveNews {

    private static final long NO_TIME_OUT = 0;
    private static final long GATHER_MILLIS = 250;
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Set<SseEmitter> pages = new CopyOnWriteArraySet<>();
    private final Set<String> news = ConcurrentHashMap.newKeySet();

    SseEmitter open() {
        var page = new SseEmitter(NO_TIME_OUT);
        page.onCompletion(() -> pages.remove(page));
        page.onError(_ -> pages.remove(page));
        pages.add(page);
        return page;
    }

    @EventListener({FlagRaised.class, FlagTaken.class, FlagResolved.class})
    void flagsChanged() {
        news.add("flags");
        news.add("followUps");
    }

    @EventListener
    void followUpChanged(FollowUpChanged change) {
        news.add("followUps");
        news.add("followUp-" + change.followUp());
    }

    @EventListener
    void wordsHeard(WordsHeard words) {
        news.add("followUp-" + words.followUp());
    }

    @Scheduled(fixedDelay = GATHER_MILLIS)
    void tell() {
        var gathered = List.copyOf(news);
        gathered.forEach(news::remove);
        for (var name : gathered) {
            send(SseEmitter.event().name(name).data("new"));
        }
    }

    /** Shows a page that the line is alive, and us that the page is. */
    @Scheduled(fixedDelay = HEARTBEAT_MILLIS)
    void beat() {
        send(SseEmitter.event().comment("alive"));
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        pages.forEach(SseEmitter::complete);
    }

    private void send(SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        pages.removeIf(page -> !isTold(page, parts));
    }

    private static boolean isTold(
            SseEmitter page, Set<ResponseBodyEmitter.DataWithMediaType> parts) {
        try {
            page.send(parts);
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }
}
