package org.warmline.assistant.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** E-mail through the office's own server. */
final class MailMessenger implements Messenger {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final Clock clock;

    /**
     * @param server null if none is set up
     */
    MailMessenger(@Nullable JavaMailSender server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public Sending send(Letter letter, String address) {
        if (server == null || from.isEmpty()) {
            return new Sending.Failed("notSetUp");
        }
        try {
            server.send(mail(server.createMimeMessage(), letter, address));
            return new Sending.Sent();
        } catch (MailAuthenticationException _) {
            return new Sending.Failed("signInRefused");
        } catch (MailException | MessagingException _) {
            return new Sending.Failed("mailRefused");
        }
    }

    private MimeMessage mail(MimeMessage mail, Letter letter, String address)
            throws MessagingException {
        var content = new MimeMessageHelper(mail, "UTF-8");
        content.setFrom(from);
        content.setTo(address);
        content.setSubject(letter.title());
        content.setText(letter.text());
        content.setSentDate(Date.from(clock.instant()));
        mail.setHeader(WebHookMessenger.REPETITION, letter.id().toString());
        return mail;
    }
}
