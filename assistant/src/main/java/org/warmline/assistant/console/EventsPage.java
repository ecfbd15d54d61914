package org.warmline.assistant.console;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class EventsPage {

    private final LiveNews news;

    EventsPage(LiveNews news) {
        this.news = news;
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Viewer viewer) {
        return news.open(viewer);
    }
}
