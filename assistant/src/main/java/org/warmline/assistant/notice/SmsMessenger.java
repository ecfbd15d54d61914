package org.warmline.assistant.notice;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Text messages, by a gateway or by Twilio's Messages interface. */
final class SmsMessenger implements Messenger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebRequests web;
    private final NoticeSettings.Sms sms;

    SmsMessenger(WebRequests web, NoticeSettings.Sms sms) {
        this.web = web;
        this.sms = sms;
    }

    @Override
    public Way way() {
        return Way.SMS;
    }

    @Override
    public Sending send(Letter letter, String address) {
        return send(letter.id(), letter.text(), address);
    }

    /**
     * @param id the same at each try
     */
    Sending send(UUID id, String text, String address) {
        return switch (sms.by()) {
            case NOBODY -> new Sending.Failed("notSetUp");
            case GATEWAY -> web.send(toGateway(id, text, address), _ -> new Sending.Sent());
            case TWILIO -> web.send(toTwilio(text, address), _ -> new Sending.Sent());
        };
    }

    private HttpRequest.Builder toGateway(UUID id, String text, String address) {
        var body =
                JSON.writeValueAsString(
                        Map.of(
                                "id", id.toString(),
                                "to", address,
                                "text", text));
        return HttpRequest.newBuilder(sms.address())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + sms.token())
                .header(WebHookMessenger.REPETITION, id.toString())
                .POST(WebRequests.body(body));
    }

    private HttpRequest.Builder toTwilio(String text, String address) {
        var account = sms.account() + ":" + sms.token();
        var key = Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(
                        URI.create(
                                sms.address()
                                        + "/2010-04-01/Accounts/"
                                        + sms.account()
                                        + "/Messages.json"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + key)
                .POST(
                        WebRequests.body(
                                "To="
                                        + encoded(address)
                                        + "&From="
                                        + encoded(sms.from())
                                        + "&Body="
                                        + encoded(text)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
