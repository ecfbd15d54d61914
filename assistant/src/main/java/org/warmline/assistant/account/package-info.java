/**
 * Who may use the console: sign-in names, roles and grids. Knows no resident; how somebody proves
 * who they are is checked in room {@code signin}.
 */
@ApplicationModule(allowedDependencies = "privacy")
@NullMarked
package org.warmline.assistant.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
