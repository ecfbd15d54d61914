/**
 * The languages in which residents are served, and the message files that hold every sentence they
 * hear or read.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
