/** English speech synthesis with FreeTTS. */
@ApplicationModule(allowedDependencies = {"speech", "audio"})
@NullMarked
package org.warmline.telephony.freetts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
