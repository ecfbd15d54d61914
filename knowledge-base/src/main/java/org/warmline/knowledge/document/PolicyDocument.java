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

    /** The same under another name. */
    public PolicyDocument as(Edition other) {
        return new PolicyDocument(other, title, language, standing, origin, blocks);
    }

    /** The same with other standing. */
    public PolicyDocument with(Standing other) {
        return new PolicyDocument(edition, title, language, other, origin, blocks);
    }

    public DocumentId id() {
        return edition.document();
    }
}
