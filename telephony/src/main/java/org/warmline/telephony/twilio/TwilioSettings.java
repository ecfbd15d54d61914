package org.warmline.telephony.twilio;

import java.net.InetAddress;
import java.net.URI;
import org.warmline.telephony.call.PhoneNumber;

/**
 * The account at Twilio and where its requests reach us. Never prints the token.
 *
 * @param accountSid {@code AC} and 32 hexadecimal digits
 * @param authToken the account's token: signs what reaches us and opens the account
 * @param from our own number at Twilio, which the called person sees
 * @param apiBase Twilio's, or a network on this machine that speaks its API; a scheme, a host and
 *     maybe a port; plain http only on this machine
 * @param publicBase the address under which the carrier reaches this service, without a slash at
 *     the end; what it signs is checked against it, whatever a proxy in between makes of the
 *     request. Plain http only for a network on this machine
 * @param detectMachines true if Twilio is to listen for answering machines (it charges for that)
 */
public record TwilioSettings(
        String accountSid,
        String authToken,
        PhoneNumber from,
        URI apiBase,
        URI publicBase,
        boolean detectMachines) {

    /** Twilio itself. */
    public static final URI TWILIO = URI.create("https://api.twilio.com");

    public TwilioSettings {
        if (!accountSid.matches("AC[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException(
                    "not a Twilio account SID: it is AC and 32 hexadecimal digits");
        }
        if (!authToken.matches("\\p{Graph}{16,128}")) {
            throw new IllegalArgumentException(
                    "not a Twilio auth token: it has 16 or more letters and digits");
        }
        requireAddress(apiBase, "the address of the carrier's API");
        requireAddress(publicBase, "the public address of this service");
        if (!apiBase.getRawPath().isEmpty()) {
            throw new IllegalArgumentException(
                    "the address of the carrier's API ends after host and port: " + apiBase);
        }
        if (publicBase.getRawPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "the public address of this service has no slash at the end: " + publicBase);
        }
        if (isPlain(apiBase) && !isThisMachine(apiBase)) {
            throw new IllegalArgumentException("the carrier's API needs https: " + apiBase);
        }
        if (isPlain(publicBase) && !isThisMachine(apiBase)) {
            throw new IllegalArgumentException(
                    "the public address of this service needs https: " + publicBase);
        }
    }

    /** An account at Twilio itself, without its answering machine detection. */
    public static TwilioSettings atTwilio(
            String accountSid, String authToken, PhoneNumber from, URI publicBase) {
        return new TwilioSettings(accountSid, authToken, from, TWILIO, publicBase, false);
    }

    /** True if {@link #apiBase} is on this machine; names are not looked up, except localhost. */
    boolean reachesOnlyThisMachine() {
        return isThisMachine(apiBase);
    }

    @Override
    public String toString() {
        return "Twilio account " + accountSid + " at " + apiBase + ", reached at " + publicBase;
    }

    private static void requireAddress(URI address, String what) {
        var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!isWeb
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw new IllegalArgumentException(what + " is no plain web address");
        }
    }

    private static boolean isPlain(URI address) {
        return "http".equals(address.getScheme());
    }

    private static boolean isThisMachine(URI address) {
        var host = address.getHost();
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
