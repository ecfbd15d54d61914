/**
 * Who has which grid on a day: its worker, its deputy, and for all grids the street office as the
 * last resort. Days begin and end at midnight of the office. Never nobody.
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package org.warmline.assistant.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
