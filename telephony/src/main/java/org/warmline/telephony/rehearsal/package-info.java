/**
 * Calls without a network, faster than real time: a recording is played into a whole call, with the
 * same floor, recognizer and playback as on the line, and what the call decides is noted. Measures
 * how well turns are taken: on situations that may be looked at one by one, and on others that are
 * held out, so that nothing is learnt by heart.
 */
@ApplicationModule(allowedDependencies = {"audio", "speech", "turn", "call"})
@NullMarked
package org.warmline.telephony.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
