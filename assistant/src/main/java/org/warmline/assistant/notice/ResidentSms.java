package org.warmline.assistant.notice;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Text messages to residents: a line that says nothing of health or quarantine, and a link. */
public final class ResidentSms {

    private final SmsMessenger messenger;
    private final NoticeSettings.Sms sms;

    ResidentSms(SmsMessenger messenger, NoticeSettings.Sms sms) {
        this.messenger = messenger;
        this.sms = sms;
    }

    /** False until an office has somebody who sends text messages. */
    public boolean isSetUp() {
        return sms.by() != NoticeSettings.SmsBy.NOBODY;
    }

    /**
     * Takes no longer than the settings allow.
     *
     * @return what went wrong, as a code; empty if it is on its way
     */
    public Optional<String> send(String phone, String line, URI link) {
        return switch (messenger.send(UUID.randomUUID(), line + "\n" + link, phone)) {
            case Messenger.Sending.Sent _ -> Optional.empty();
            case Messenger.Sending.Failed(var trouble) -> Optional.of(trouble);
        };
    }
}
