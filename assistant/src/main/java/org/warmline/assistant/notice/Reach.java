package org.warmline.assistant.notice;

import java.net.URI;

/**
 * A way and where it leads to.
 *
 * @param address an e-mail address, a telephone number, or a web address that may hold a key
 */
public record Reach(Way way, String address) {

    public Reach {
        if (!isAddress(way, address)) {
            throw new IllegalArgumentException("not an address for " + way.code());
        }
    }

    private static boolean isAddress(Way way, String address) {
        return switch (way) {
            case EMAIL -> address.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");
            case SMS -> address.matches("\\+\\d{6,15}");
            case WECOM, WEB_HOOK -> isWebAddress(address);
            case SCREEN -> address.isEmpty();
        };
    }

    private static boolean isWebAddress(String address) {
        if (!address.matches("https?://[^\\s]{3,500}")) {
            return false;
        }
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Without the address: it is a worker's own, or opens a group to whoever has it. */
    @Override
    public String toString() {
        return "Reach[" + way + "]";
    }
}
