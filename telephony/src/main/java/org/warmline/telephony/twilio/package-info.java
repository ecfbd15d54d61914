/**
 * The carrier adapter for Twilio: placing calls over REST, signed webhooks, bidirectional Media
 * Streams. No Twilio type leaves this room.
 *
 * <p>Twilio asks us under {@code /twilio/voice}, {@code /twilio/status}, {@code /twilio/stream}
 * and, as a web socket, {@code /twilio/media}. The application must let {@code /twilio/**} through
 * without login and without CSRF token: this room checks Twilio's signature of every request there,
 * and the attempt's own token.
 */
@ApplicationModule(allowedDependencies = {"call", "audio", "speech"})
@NullMarked
package org.warmline.telephony.twilio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
