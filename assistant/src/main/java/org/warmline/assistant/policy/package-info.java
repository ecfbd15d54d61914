/**
 * The only door to the knowledge base and its models; strips identity from questions before they
 * pass. Lends its models to the understanding: what resembles a danger, and an office's language
 * model that may look again.
 */
@ApplicationModule(allowedDependencies = {"language", "privacy", "health", "understanding"})
@NullMarked
package org.warmline.assistant.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
