/**
 * What residents asked and no document covers: kept until a worker's answer has become a document
 * and whoever asked has been told, once. Knows neither telephone nor chat; they ask it what is to
 * be told, and say when it was heard.
 */
@ApplicationModule(allowedDependencies = {"language", "privacy", "retention", "resident", "policy"})
@NullMarked
package org.warmline.assistant.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
