package org.warmline.assistant.written;

import org.warmline.assistant.language.Language;

/** For whom we write. */
@FunctionalInterface
public interface OfficeInWriting {

    String name(Language language);
}
