/**
 * A policy document: title, issuer, region, from when to when it is valid, who signed it off, and
 * its source. Only a signed-off document that is valid on the day may be used.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.warmline.knowledge.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
