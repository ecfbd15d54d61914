package org.warmline.assistant.console;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.warmline.assistant.account.Account;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.campaign.DiallingChanged;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.FlagMoved;
import org.warmline.assistant.flag.FlagRaised;
import org.warmline.assistant.flag.FlagResolved;
import org.warmline.assistant.flag.FlagTaken;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUpChanged;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.WordsHeard;
import org.warmline.assistant.resident.ResidentChanged;

/**
 * Tells open pages that something is new in their viewer's grids; they then fetch what they may
 * see. The news itself carries no name and no word. It is gathered for a quarter of a second, so
 * that neither a call nor a screen is held up by it.
 */
@Component
class LiveNews implements NewsOfOthers.Audience {

    private static final long NO_TIME_OUT = 0;
    private static final long GATHER_MILLIS = 250;
    private static final long HEARTBEAT_MILLIS = 15_000;
    private static final long LOOK_AGAIN_MILLIS = 2_000;

    /** An open page, for as long as its viewer sees what he saw and the session lasts. */
    private record OpenPage(
            SseEmitter emitter, Account account, Viewer viewer, BooleanSupplier isOver) {

        boolean sees(String grid) {
            return viewer.sees(grid);
        }
    }

    private final Set<OpenPage> pages = new CopyOnWriteArraySet<>();
    private final Set<FlagId> changedFlags = ConcurrentHashMap.newKeySet();
    private final Set<FollowUpId> changedFollowUps = ConcurrentHashMap.newKeySet();
    private final Set<String> changedGrids = ConcurrentHashMap.newKeySet();
    private final Set<FollowUpId> heard = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean everywhere = new AtomicBoolean();
    private volatile boolean closing;
    private final Accounts accounts;
    private final Viewers viewers;
    private final Flags flags;
    private final FollowUps followUps;

    LiveNews(Accounts accounts, Viewers viewers, Flags flags, FollowUps followUps) {
        this.accounts = accounts;
        this.viewers = viewers;
        this.flags = flags;
        this.followUps = followUps;
    }

    /**
     * @param isOver whether the session has ended
     */
    SseEmitter open(Account account, BooleanSupplier isOver) {
        var page = new OpenPage(new SseEmitter(NO_TIME_OUT), account, viewers.of(account), isOver);
        page.emitter().onCompletion(() -> pages.remove(page));
        page.emitter().onError(_ -> pages.remove(page));
        pages.add(page);
        send(page, SseEmitter.event().comment("open"));
        if (closing) { // a page that asks again would hold up the end
            pages.remove(page);
            page.emitter().complete();
        }
        return page.emitter();
    }

    @Override
    public boolean isThere() {
        return !pages.isEmpty();
    }

    @Override
    public void changed(Collection<FlagId> someFlags, Collection<FollowUpId> someFollowUps) {
        changedFlags.addAll(someFlags);
        changedFollowUps.addAll(someFollowUps);
    }

    @EventListener
    void flagRaised(FlagRaised news) {
        changedFlags.add(news.flag());
    }

    @EventListener
    void flagTaken(FlagTaken news) {
        changedFlags.add(news.flag());
    }

    @EventListener
    void flagMoved(FlagMoved news) {
        changedFlags.add(news.flag());
    }

    @EventListener
    void flagResolved(FlagResolved news) {
        changedFlags.add(news.flag());
    }

    @EventListener
    void diallingChanged(DiallingChanged change) {
        everywhere.set(true);
    }

    @EventListener
    void followUpChanged(FollowUpChanged change) {
        changedFollowUps.add(change.followUp());
    }

    /** Who has moved goes out of one worker's view, with all that is open, and into another's. */
    @TransactionalEventListener(fallbackExecution = true)
    void residentChanged(ResidentChanged change) {
        changedGrids.addAll(change.grids());
    }

    @EventListener
    void wordsHeard(WordsHeard words) {
        heard.add(words.followUp());
    }

    @Scheduled(fixedDelay = GATHER_MILLIS)
    void tell() {
        if (everywhere.getAndSet(false)) {
            pages.forEach(page -> send(page, news("followUps")));
        }
        var newsOfGrids = gathered();
        for (var page : pages) {
            newsOfGrids.entrySet().stream()
                    .filter(news -> page.sees(news.getKey()))
                    .flatMap(news -> news.getValue().stream())
                    .distinct()
                    .forEach(name -> send(page, news(name)));
        }
    }

    /** Shows a page that the line is alive, and us that the page is. */
    @Scheduled(fixedDelay = HEARTBEAT_MILLIS)
    void beat() {
        pages.forEach(page -> send(page, SseEmitter.event().comment("alive")));
    }

    /** Whoever has left, or sees other grids now, hears nothing more; an open page asks again. */
    @Scheduled(fixedDelay = LOOK_AGAIN_MILLIS)
    void lookAgain() {
        if (pages.isEmpty()) {
            return;
        }
        var now =
                accounts.list().stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        var over =
                pages.stream().filter(page -> isOver(page, now.get(page.account().id()))).toList();
        over.forEach(pages::remove);
        over.forEach(page -> page.emitter().complete());
    }

    private boolean isOver(OpenPage page, @Nullable Account now) {
        return page.isOver().getAsBoolean()
                || !page.account().equals(now)
                || !page.viewer().equals(viewers.of(page.account()));
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        closing = true;
        pages.forEach(page -> page.emitter().complete());
    }

    /** What is new, by grid. */
    private Map<String, Set<String>> gathered() {
        var newFlags = taken(changedFlags);
        var newFollowUps = taken(changedFollowUps);
        var newWords = taken(heard);
        var newGrids = taken(changedGrids);
        var news = new HashMap<String, Set<String>>();
        if (pages.isEmpty()) {
            return news;
        }
        for (var grid : flags.gridsOf(newFlags).values()) {
            of(grid, news).addAll(List.of("flags", "followUps"));
        }
        newGrids.forEach(grid -> of(grid, news).addAll(List.of("flags", "followUps")));
        followUps
                .gridsOf(newFollowUps)
                .forEach((id, grid) ->
                        of(grid, news).addAll(List.of("followUps", "followUp-" + id)));
        followUps.gridsOf(newWords).forEach((id, grid) -> of(grid, news).add("followUp-" + id));
        return news;
    }

    private static Set<String> of(String grid, Map<String, Set<String>> news) {
        return news.computeIfAbsent(grid, _ -> new HashSet<>());
    }

    private static <T> List<T> taken(Set<T> gathering) {
        var taken = List.copyOf(gathering);
        taken.forEach(gathering::remove);
        return taken;
    }

    private static SseEmitter.SseEventBuilder news(String name) {
        return SseEmitter.event().name(name).data("new");
    }

    private void send(OpenPage page, SseEmitter.SseEventBuilder event) {
        if (!isTold(page.emitter(), event.build())) {
            pages.remove(page);
        }
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
