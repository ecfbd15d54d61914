package org.warmline.telephony.emulator;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mark {@code begin.KIND.N} or {@code end.KIND.N} around something that the caller says. */
record CueMark(boolean begins, String kind, int number) {

    private static final Pattern SHAPE =
            Pattern.compile("(begin|end)\\.([A-Za-z0-9:_-]+)\\.([0-9]{1,9})");

    static Optional<CueMark> of(String name) {
        var shape = SHAPE.matcher(name);
        return shape.matches()
                ? Optional.of(
                        new CueMark(
                                shape.group(1).equals("begin"),
                                shape.group(2),
                                Integer.parseInt(shape.group(3))))
                : Optional.empty();
    }
}
