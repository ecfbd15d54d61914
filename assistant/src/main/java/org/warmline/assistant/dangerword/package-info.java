/**
 * The words for danger that an office adds to those that come with the service: each from a day on,
 * with its source, proposed by one person and signed by another; taken back only by two, and never
 * out of sight. What comes with the service cannot be taken back here. In force on every node
 * within two seconds.
 */
@ApplicationModule(allowedDependencies = {"privacy", "language", "health", "understanding"})
@NullMarked
package org.warmline.assistant.dangerword;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
