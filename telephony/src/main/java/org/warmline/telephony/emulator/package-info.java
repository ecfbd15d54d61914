/**
 * A telephone network for development, demonstration and tests: Twilio's API in front, virtual
 * residents behind. Runs as a process of its own and is driven only through that API. The only room
 * that may see a persona.
 */
@ApplicationModule(allowedDependencies = {"audio", "speech", "syllables", "espeak", "vosk"})
@NullMarked
package org.warmline.telephony.emulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
