/**
 * Written text into words as people say them, in both languages: numbers, temperatures, dates,
 * times, telephone numbers. Knows no sound and no voice.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.telephony.spoken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
