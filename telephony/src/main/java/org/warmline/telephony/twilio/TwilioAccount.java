package org.warmline.telephony.twilio;

import java.util.concurrent.Executor;
import org.warmline.telephony.call.CallMedia;
import org.warmline.telephony.call.Carrier;

/** What belongs together for one account: one memory of attempts behind every door. */
final class TwilioAccount {

    private final TwilioSettings settings;
    private final AttemptTokens tokens;
    private final Addresses addresses;
    private final Attempts attempts = new Attempts();
    private final Carrier carrier;

    TwilioAccount(TwilioSettings settings) {
        this.settings = settings;
        this.tokens = new AttemptTokens(settings.authToken());
        this.addresses = new Addresses(settings.publicBase(), tokens);
        this.carrier = new TwilioCarrier(settings, addresses, attempts, TwilioCarrier.READ);
    }

    Carrier carrier() {
        return carrier;
    }

    SignatureFilter signatures() {
        return new SignatureFilter(settings.authToken(), addresses);
    }

    Webhooks webhooks(CallMedia media) {
        return new Webhooks(attempts, tokens, new VoiceAnswers(addresses, tokens), media);
    }

    /**
     * @param aside for what takes its time
     */
    MediaSocket socket(CallMedia media, Later later, Executor aside) {
        return new MediaSocket(
                new MediaGate(attempts, tokens, media, carrier, aside), later, aside);
    }
}
