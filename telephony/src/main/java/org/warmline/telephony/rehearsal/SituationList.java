package org.warmline.telephony.rehearsal;

/** The built-in lists of situations, by what may be made with each. */
public enum SituationList {
    /** Those with which turn-taking is made better, one by one. */
    LOOKED_AT("lookedAt", "situations.txt"),
    /** How people use a telephone; turn-taking is made better with these, too. */
    TELEPHONE("telephone", "situations-telephone.txt"),
    /** Others, with which nothing is made but figures. */
    HELD_OUT("heldOut", "situations-held-out.txt"),
    /** Others again, in voices that no other list has; nothing is made with these either. */
    OTHER_VOICES("otherVoices", "situations-other-voices.txt"),
    /** Many short ones, much longer than the others, from which it is learnt how long to wait. */
    LEARNING("learning", "situations-learning.txt");

    private final String key;
    private final String file;

    SituationList(String key, String file) {
        this.key = key;
        this.file = file;
    }

    /** The name of its figures, and of the folder of its recordings. */
    public String key() {
        return key;
    }

    /** Beside this class. */
    String file() {
        return file;
    }
}
