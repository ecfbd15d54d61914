/**
 * Speech recognition with Vosk: one shared model per language, one recognizer per call (the next
 * call takes it over, with what it has learned of the graph), and the store of models on disk. Asks
 * how Chinese characters are read, to know which sound alike.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio", "syllables"})
@NullMarked
package org.warmline.telephony.vosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
