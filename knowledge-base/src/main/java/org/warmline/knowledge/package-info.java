/** Policy documents, retrieval and cited answers; knows nothing of residents or phones. */
@NullMarked
package org.warmline.knowledge;

import org.jspecify.annotations.NullMarked;
