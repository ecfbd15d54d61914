/**
 * Speech recognition with Vosk: one shared model per language, one recognizer per call, and the
 * store of models on disk.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio"})
@NullMarked
package org.warmline.telephony.vosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
