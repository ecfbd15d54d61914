/**
 * A telephone call from the request to the hang-up: places it through a {@link
 * org.warmline.telephony.call.Carrier}, drives a {@link org.warmline.telephony.call.Conversation}
 * over a {@link org.warmline.telephony.call.MediaLeg}, and reports how it ended. Knows neither
 * health nor residents, and no carrier by name.
 */
@ApplicationModule(allowedDependencies = {"audio", "speech", "turn"})
@NullMarked
package org.warmline.telephony.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
