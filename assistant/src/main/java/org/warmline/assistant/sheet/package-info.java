/**
 * Tables as people keep them, CSV and Excel, in and out. What comes in is text and nothing else: no
 * formula is reckoned. What goes out is text and nothing else: no cell becomes a formula. Knows
 * nothing of what stands in them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.assistant.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
