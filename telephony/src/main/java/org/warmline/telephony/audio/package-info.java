/**
 * The sound of a telephone line: 20 ms frames of 8 kHz speech, G.711, resampling, WAV files,
 * pacing. Knows no call and no language.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.telephony.audio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
