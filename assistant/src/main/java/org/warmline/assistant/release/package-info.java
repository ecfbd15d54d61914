/**
 * What leaves the house in bulk: one grid, with a reason, and a second person who agrees. Knows
 * nothing of what is in it; whoever makes the file asks here first.
 */
@ApplicationModule(allowedDependencies = {"account", "privacy", "retention"})
@NullMarked
package org.warmline.assistant.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
