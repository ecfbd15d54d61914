/** Field encryption, keyed look-up, masking, and the audit trail that cannot be switched off. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
