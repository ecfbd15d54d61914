/**
 * How somebody proves who they are: password, second factor, and the delay after tries that failed.
 * Knows no page and no session; everything that must hold on every node stands in the database.
 */
@ApplicationModule(allowedDependencies = {"privacy", "retention", "account"})
@NullMarked
package org.warmline.assistant.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
