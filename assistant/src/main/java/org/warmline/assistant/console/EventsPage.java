package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class EventsPage {

    private final LiveNews news;
    private final Sessions sessions;

    EventsPage(LiveNews news, Sessions sessions) {
        this.news = news;
        this.sessions = sessions;
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(HttpServletRequest request) {
        var account = sessions.account(request).orElseThrow(Sight::nothing);
        var signedIn = sessions.of(request).orElseThrow(Sight::nothing);
        return news.open(account, () -> sessions.isOver(signedIn));
    }
}
