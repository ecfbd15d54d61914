/**
 * Speech synthesis in pure Java from pre-rendered pieces: toned Mandarin syllables joined with tone
 * sandhi and the melody of their sentence, English words and phrases. Needs nothing installed. Also
 * tells other voices how Chinese text is pronounced.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio", "spoken"})
@NullMarked
package org.warmline.telephony.syllables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
