package org.warmline.telephony.call;

import java.time.Duration;

class InMemoryCarrierTest extends CarrierContract {

    private final InMemoryCarrier carrier = new InMemoryCarrier();
    private int attempts;

    @Override
    protected Carrier carrier() {
        return carrier;
    }

    @Override
    protected CallRequest acceptable() {
        return to("+8613000000001");
    }

    @Override
    protected CallRequest refusable() {
        return to("+8613000000098");
    }

    @Override
    protected CallRequest unclear() {
        return to("+8613000000099");
    }

    @Override
    protected int timesAsked(AttemptId attempt) {
        return (int) carrier.asked.stream().filter(it -> it.attempt().equals(attempt)).count();
    }

    private CallRequest to(String number) {
        return new CallRequest(
                new AttemptId("attempt-" + ++attempts),
                new PhoneNumber(number),
                Duration.ofSeconds(45),
                Duration.ofMinutes(5));
    }
}
