package org.warmline.assistant.bench;

import java.util.Optional;
import java.util.regex.Pattern;

/** The token against forged requests that stands in the forms of a page. */
public final class FormToken {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private FormToken() {}

    /** Empty if the page has no form. */
    public static Optional<String> in(String page) {
        return FIELD.matcher(page).results().map(field -> field.group(1)).findFirst();
    }
}
