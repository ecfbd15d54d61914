package org.warmline.knowledge.intake;

import java.nio.file.Path;

/** A line of a file is not what it should be. */
public final class BadLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadLineException(Path file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
