package org.warmline.assistant.understanding;

import java.util.List;

/** Finds words of the lexicon that were heard as others of the same sound. */
interface SoundAlikes {

    /** A language whose words are heard as they are spelt. */
    SoundAlikes NONE = (section, words) -> List.of();

    /**
     * @param section of the lexicon, such as {@code symptom}
     */
    List<Match> find(String section, Uniform words);
}
