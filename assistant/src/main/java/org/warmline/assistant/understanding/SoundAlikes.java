package org.warmline.assistant.understanding;

import java.util.List;

/** Finds danger signs that were heard as other words of the same sound. */
interface SoundAlikes {

    /** A language whose words are heard as they are spelt. */
    SoundAlikes NONE = words -> List.of();

    List<Match> find(Uniform words);
}
