package org.warmline.telephony.emulator;

import java.net.URI;
import java.util.Optional;

/** A web address of the caller's, and how it wants to be asked. */
record Hook(String url, String method) {

    /**
     * The hook that a form names, if it does.
     *
     * @throws ApiError if the address cannot be one
     */
    static Optional<Hook> in(Form form, String field, int errorCode) {
        return form.get(field)
                .map(url -> {
                    if (!isWebAddress(url)) {
                        throw ApiError.badRequest(errorCode, field + " is not a valid URL");
                    }
                    var method = form.get(field + "Method").orElse("POST");
                    return new Hook(url, method);
                });
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
