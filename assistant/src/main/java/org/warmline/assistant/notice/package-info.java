/**
 * Tells workers, outside the console, that something waits for them: by e-mail, WeCom robot, text
 * message or web hook. A notice holds a link, severities and counts, nothing of a resident. What
 * cannot be delivered is on the screen and goes to the next way, then to the next person.
 */
@ApplicationModule(allowedDependencies = {"privacy", "retention", "triage"})
@NullMarked
package org.warmline.assistant.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
