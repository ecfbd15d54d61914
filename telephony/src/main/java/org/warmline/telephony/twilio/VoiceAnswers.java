package org.warmline.telephony.twilio;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Connect;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.Stream;
import java.util.List;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Utterance;

/** What we tell Twilio to do with a call. */
final class VoiceAnswers {

    private final Addresses addresses;
    private final AttemptTokens tokens;

    VoiceAnswers(Addresses addresses, AttemptTokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    /** Media both ways over a web socket, until it closes; then the end. */
    String connect(AttemptId attempt) {
        var stream =
                new Stream.Builder()
                        .url(addresses.media().toString())
                        .statusCallback(addresses.streamStatus(attempt).toString())
                        .parameter(parameter(Addresses.ATTEMPT, attempt.value()))
                        .parameter(parameter(Addresses.TOKEN, tokens.of(attempt)))
                        .build();
        var connect = new Connect.Builder().stream(stream).build();
        var hangup = new Hangup.Builder().build();
        return new VoiceResponse.Builder().connect(connect).hangup(hangup).build().toXml();
    }

    /** The carrier's own voice says it, and hangs up. */
    String goodbye(List<Utterance> words) {
        var response = new VoiceResponse.Builder();
        words.forEach(utterance ->
                response.say(
                        new Say.Builder(utterance.text())
                                .language(language(utterance.language()))
                                .build()));
        return response.hangup(new Hangup.Builder().build()).build().toXml();
    }

    private static Say.Language language(Language language) {
        return switch (language) {
            case MANDARIN -> Say.Language.CMN_CN;
            case ENGLISH -> Say.Language.EN_US;
        };
    }

    String hangUp() {
        return new VoiceResponse.Builder().hangup(new Hangup.Builder().build()).build().toXml();
    }

    /** For somebody who calls us: not answered, so it costs nobody anything. */
    String reject() {
        return new VoiceResponse.Builder().reject(new Reject.Builder().build()).build().toXml();
    }

    private static Parameter parameter(String name, String value) {
        return new Parameter.Builder().name(name).value(value).build();
    }
}
