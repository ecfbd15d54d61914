/** Places calls and carries audio and speech; knows nothing of health or residents. */
@NullMarked
package org.warmline.telephony;

import org.jspecify.annotations.NullMarked;
