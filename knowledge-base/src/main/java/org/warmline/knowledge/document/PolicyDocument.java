package org.warmline.knowledge.document;

import java.util.List;

/**
 * One edition of something that may be told to residents.
 *
 * @param title as it is named to a resident
 * @param language a tag such as {@code zh-CN}
 */
public record PolicyDocument(
        Edition edition,
        String title,
        String language,
        Standing standing,
        Origin origin,
        List<Block> blocks) {

    public PolicyDocument {
        blocks = List.copyOf(blocks);
    }

    public DocumentId id() {
        return edition.document();
    }
}
