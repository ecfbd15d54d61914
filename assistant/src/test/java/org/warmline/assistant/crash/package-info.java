/** What happens to calls when processes die: the service and the network as real processes. */
@NullMarked
package org.warmline.assistant.crash;

import org.jspecify.annotations.NullMarked;
