/**
 * Who has which grid at a moment: its worker, its deputy, and for all grids the street office as
 * the last resort. Shifts are whole days, from midnight to midnight of the office, or some hours,
 * also over midnight. Never nobody as long as one supervisor is there; where there is none, every
 * page of administrators says so.
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package org.warmline.assistant.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
