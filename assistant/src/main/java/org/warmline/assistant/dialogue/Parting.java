package org.warmline.assistant.dialogue;

import java.util.Optional;

/** Why the one whom we ask for cannot be asked, nor anybody in their place: a person takes over. */
public enum Parting {
    DIED,
    IN_HOSPITAL;

    /** What words say of the one whom we ask for. */
    public static Optional<Parting> in(String said) {
        if (Patterns.DEAD.find(said)) {
            return Optional.of(DIED);
        }
        return Patterns.IN_HOSPITAL.find(said) ? Optional.of(IN_HOSPITAL) : Optional.empty();
    }

    /** The same, where "my mother" would be the mother of the one whom we ask for. */
    public static Optional<Parting> inWordsOfTheirOwn(String said) {
        return Patterns.OF_ONESELF.find(said) ? Optional.empty() : in(said);
    }
}
