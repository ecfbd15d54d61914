/**
 * Which processes of the service are running on the database, so that one takes over what another
 * leaves when it dies. Knows no call and no resident.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
