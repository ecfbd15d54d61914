/**
 * Who has the floor: voice activity, the end of an utterance, silence, barge-in. A pure decision on
 * frames, words, time and the melody of a voice; it plays nothing and reads no clock. What it
 * decides and how well is in {@code telephony/docs/turn-taking.md}.
 */
@ApplicationModule(allowedDependencies = {"audio", "speech"})
@NullMarked
package org.warmline.telephony.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
