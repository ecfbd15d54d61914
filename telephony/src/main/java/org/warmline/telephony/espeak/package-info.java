/** Speech synthesis with the espeak-ng command, where it is installed. */
@ApplicationModule(allowedDependencies = {"speech", "audio"})
@NullMarked
package org.warmline.telephony.espeak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
