/**
 * Forgets in time what the service must not keep. Knows no table: each room says what it keeps and
 * removes it itself. The audit trail is kept.
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package org.warmline.assistant.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
