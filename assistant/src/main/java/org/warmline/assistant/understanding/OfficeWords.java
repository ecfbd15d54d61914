package org.warmline.assistant.understanding;

import java.util.List;

/** The words for danger that an office has added, as they are in force at this moment. */
@FunctionalInterface
public interface OfficeWords {

    OfficeWords NONE = List::of;

    /** Asked at every reply; the same list as long as nothing has changed. */
    List<OfficePhrase> inForce();
}
