/**
 * The carrier adapter for Twilio: placing calls over REST, signed webhooks, bidirectional Media
 * Streams. No Twilio type leaves this room.
 */
@ApplicationModule(allowedDependencies = {"call", "audio", "speech"})
@NullMarked
package org.warmline.telephony.twilio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
