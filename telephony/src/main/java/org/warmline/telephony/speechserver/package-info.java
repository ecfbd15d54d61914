/**
 * A speech server in the office's own house, or a hired one, that speaks OpenAI's audio interface:
 * it gives the caller a better voice, and better words for what the resident has said. Everything
 * goes on without it: the bundled voice and the local recognizer stand in, in time, every time.
 * What is said and heard goes to that server and nowhere else; nothing of it is logged.
 */
@ApplicationModule(allowedDependencies = {"speech", "audio", "spoken"})
@NullMarked
package org.warmline.telephony.speechserver;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
