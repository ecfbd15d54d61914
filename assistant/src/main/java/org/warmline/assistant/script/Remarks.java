package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.script.Remark.What;

/** Collects what an import notices, in the order of the items. */
final class Remarks {

    private final List<Remark> all = new ArrayList<>();

    void add(Item item, What what, String... details) {
        add(item.linkId(), what, details);
    }

    void add(String linkId, What what, String... details) {
        all.add(Remark.of(linkId, what, details));
    }

    List<Remark> all() {
        return all;
    }
}
