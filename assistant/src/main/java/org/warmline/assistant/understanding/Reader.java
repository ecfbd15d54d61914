package org.warmline.assistant.understanding;

import java.util.List;

/** Reads one kind of thing in a reply, without regard to the others. */
interface Reader {

    List<Finding> read(Reply reply);
}
