package org.warmline.telephony.twilio;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.rest.api.v2010.account.CallReader;
import com.twilio.type.Endpoint;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.CallSnapshot;
import org.warmline.telephony.call.Carrier;
import org.warmline.telephony.call.CarrierCallId;
import org.warmline.telephony.call.Placement;

/** Twilio's REST API, through its SDK and {@link OnceOnlyHttpClient}. */
final class TwilioCarrier implements Carrier {

    static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration READ = Duration.ofSeconds(10);

    /** Between the carrier's clock and ours; shorter than the pause between two attempts. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final List<String> PROGRESS =
            List.of("initiated", "ringing", "answered", "completed");

    private final TwilioSettings settings;
    private final Addresses addresses;
    private final Attempts attempts;
    private final TwilioRestClient client;

    TwilioCarrier(
            TwilioSettings settings, Addresses addresses, Attempts attempts, Duration readTimeout) {
        this.settings = settings;
        this.addresses = addresses;
        this.attempts = attempts;
        var http = new OnceOnlyHttpClient(settings.apiBase(), CONNECT, readTimeout);
        this.client =
                new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                        .httpClient(http)
                        .build();
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public boolean reachesOnlyThisMachine() {
        return settings.reachesOnlyThisMachine();
    }

    @Override
    public Placement place(CallRequest request) {
        try {
            var call = idOf(creator(request).create(client));
            if (call.isEmpty()) {
                return new Placement.Unknown("the carrier's answer names no call");
            }
            attempts.of(request.attempt()).isOf(call.get());
            return new Placement.Accepted(call.get());
        } catch (RuntimeException e) {
            // whatever the SDK stumbles over, a telephone may be ringing
            return Outcomes.of(e);
        }
    }

    @Override
    public Optional<CallSnapshot> find(
            CallRequest request, Instant since, Predicate<CarrierCallId> isAnothers) {
        var from = since.minus(CLOCKS_DIFFER).atZone(ZoneOffset.UTC);
        // a call has no start time until it is dialled
        var dialled = reader(request).setStartTimeAfter(from);
        var queued = reader(request).setStatus(Call.Status.QUEUED);
        return Stream.of(dialled, queued)
                .flatMap(reader -> read(reader).stream())
                .filter(call -> settings.from().e164().equals(call.getFrom()))
                .filter(call -> !timeOf(call, from).isBefore(from))
                .sorted(Comparator.comparing(call -> timeOf(call, from)))
                .flatMap(call -> idOf(call).map(id -> snapshot(id, call)).stream())
                .filter(found -> !attempts.belongsToAnother(found.call(), request.attempt()))
                .filter(found -> !isAnothers.test(found.call()))
                .findFirst();
    }

    @Override
    public Optional<CallSnapshot> find(CarrierCallId call) {
        try {
            return Optional.of(snapshot(call, Call.fetcher(call.value()).fetch(client)));
        } catch (RuntimeException e) {
            if (e instanceof CarrierSaysNoException no && no.status() == 404) {
                return Optional.empty();
            }
            throw unanswered(e);
        }
    }

    @Override
    public void hangUp(CarrierCallId call) {
        try {
            Call.updater(call.value()).setStatus(Call.UpdateStatus.COMPLETED).update(client);
        } catch (RuntimeException e) {
            if (!isOverAlready(e)) {
                throw unanswered(e);
            }
        }
    }

    /** Gone (20404), or not in progress any more (21220). */
    private static boolean isOverAlready(RuntimeException e) {
        return e instanceof CarrierSaysNoException no && (no.status() == 404 || no.code() == 21220);
    }

    private CallCreator creator(CallRequest request) {
        var attempt = request.attempt();
        Endpoint to = new PhoneNumber(request.to().e164());
        Endpoint from = new PhoneNumber(settings.from().e164());
        var creator =
                Call.creator(to, from, addresses.voice(attempt))
                        .setTimeout((int) request.ringFor().toSeconds())
                        .setTimeLimit((int) request.limit().toSeconds())
                        .setStatusCallback(addresses.status(attempt))
                        .setStatusCallbackEvent(PROGRESS);
        if (settings.detectMachines()) {
            // in the background: otherwise the person waits in silence for the verdict
            creator.setMachineDetection("Enable")
                    .setAsyncAmd("true")
                    .setAsyncAmdStatusCallback(addresses.status(attempt));
        }
        return creator;
    }

    private static CallReader reader(CallRequest request) {
        return Call.reader().setTo(new PhoneNumber(request.to().e164())).setPageSize(50L);
    }

    private static ZonedDateTime timeOf(Call call, ZonedDateTime unknown) {
        return Stream.of(call.getStartTime(), call.getDateCreated())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(unknown);
    }

    private static CallSnapshot snapshot(CarrierCallId id, Call call) {
        var status = String.valueOf(call.getStatus());
        return new CallSnapshot(id, CallEndings.of(status, 0));
    }

    private static Optional<CarrierCallId> idOf(@Nullable Call call) {
        return Optional.ofNullable(call).map(Call::getSid).flatMap(CallSids::read);
    }

    private List<Call> read(CallReader reader) {
        try {
            return reader.firstPage(client).getRecords();
        } catch (RuntimeException e) {
            throw unanswered(e);
        }
    }

    private static UncheckedIOException unanswered(RuntimeException e) {
        return new UncheckedIOException(new IOException("the carrier could not be asked", e));
    }
}
