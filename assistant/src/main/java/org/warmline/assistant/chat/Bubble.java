package org.warmline.assistant.chat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.chat.ChatMessage.Citation;
import org.warmline.assistant.chat.ChatMessage.Speaker;
import org.warmline.assistant.chat.ChatMessage.Tone;

/** A message as the page shows it. */
record Bubble(
        UUID id,
        String who,
        String tone,
        String language,
        List<String> lines,
        Optional<Citation> citation,
        String time) {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    static Bubble of(ChatMessage message, LocalDate today, ZoneId zone) {
        var content = message.content();
        var at = message.at().atZone(zone);
        return new Bubble(
                message.id(),
                who(message.speaker()),
                tone(content.tone()),
                content.language().tag(),
                content.lines(),
                content.citation(),
                at.format(at.toLocalDate().equals(today) ? TODAY : EARLIER));
    }

    private static String who(Speaker speaker) {
        return switch (speaker) {
            case RESIDENT -> "you";
            case US -> "machine";
            case WORKER -> "worker";
        };
    }

    private static String tone(Tone tone) {
        return switch (tone) {
            case PLAIN -> "plain";
            case DANGER -> "danger";
            case DESPAIR -> "despair";
        };
    }
}
