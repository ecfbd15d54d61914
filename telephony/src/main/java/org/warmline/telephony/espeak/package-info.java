/**
 * Speech synthesis with the espeak-ng command, where it is installed. The command is a program of
 * its own (GPL), run at arm's length; Mandarin goes to it as pinyin, since it misreads characters.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio", "spoken", "syllables"})
@NullMarked
package org.warmline.telephony.espeak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
