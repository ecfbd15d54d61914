/**
 * The ports between sound and words: {@link org.warmline.telephony.speech.SpeechRecognizer} and
 * {@link org.warmline.telephony.speech.SpeechSynthesizer}, and what was heard with its times. Knows
 * no engine: each engine is a room of its own.
 */
@ApplicationModule(allowedDependencies = {"audio"})
@NullMarked
package org.warmline.telephony.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
