package org.warmline.assistant.written;

import org.warmline.assistant.language.Language;

/** Where what a resident asks is looked up. */
@FunctionalInterface
public interface Library {

    Looked ask(String question, Language language);
}
