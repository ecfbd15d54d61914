/** English speech synthesis with FreeTTS, in pure Java: robotic, but it needs nothing installed. */
@ApplicationModule(allowedDependencies = {"speech", "audio", "spoken"})
@NullMarked
package org.warmline.telephony.freetts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
