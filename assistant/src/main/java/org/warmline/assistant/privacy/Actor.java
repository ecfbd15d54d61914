package org.warmline.assistant.privacy;

/**
 * Who did something, as the audit trail names them.
 *
 * @param name a sign-in name of 1 to 80 letters, digits, dots, hyphens, underscores or at signs
 */
public record Actor(String name) {

    /** The service itself, when it calls a resident or raises a flag. */
    public static final Actor MACHINE = new Actor("machine");

    public Actor {
        if (!name.matches("[\\p{L}0-9._@-]{1,80}")) {
            throw new IllegalArgumentException("not a sign-in name");
        }
    }

    public boolean isMachine() {
        return equals(MACHINE);
    }
}
