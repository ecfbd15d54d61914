/** The only door to the knowledge base; strips identity from questions before they pass. */
@ApplicationModule(allowedDependencies = {"language", "privacy", "health", "understanding"})
@NullMarked
package org.warmline.assistant.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
