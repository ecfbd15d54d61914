/**
 * Files into documents: Markdown, text, HTML, PDF, Word, Excel and JSON lines. Keeps headings,
 * articles, lists, tables, and questions with their answers. What cannot be read is told, with the
 * reason, and nothing else suffers from it.
 */
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.warmline.knowledge.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
