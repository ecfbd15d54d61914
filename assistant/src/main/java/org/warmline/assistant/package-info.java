/** The product: the only place that knows both residents and phones. */
@NullMarked
package org.warmline.assistant;

import org.jspecify.annotations.NullMarked;
