/**
 * How texts are compared: their characters in one form, the pieces that are looked up, how they
 * sound, and the particulars (numbers, dates, places) on which an answer stands or falls. Knows no
 * document and opens nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.knowledge.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
