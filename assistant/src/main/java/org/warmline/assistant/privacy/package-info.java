/**
 * Field encryption, keyed look-up, masking, the audit trail that cannot be switched off, and the
 * hold on whoever opens one after the other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
