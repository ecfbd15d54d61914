/**
 * Mandarin speech synthesis in pure Java: pre-rendered toned syllables, joined with tone sandhi;
 * numbers, temperatures, dates and times are spoken as people say them. Needs nothing installed.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio"})
@NullMarked
package org.warmline.telephony.syllables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
