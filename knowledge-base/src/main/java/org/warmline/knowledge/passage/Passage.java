package org.warmline.knowledge.passage;

import java.util.List;
import org.warmline.knowledge.document.Edition;

/**
 * A piece of a document that can be cited.
 *
 * @param number its place in the document, from 0
 * @param title of the document
 * @param headings that stand above it, the largest first
 * @param text what it says
 * @param wordings questions to which it is the answer; empty for most
 */
public record Passage(
        Edition edition,
        int number,
        String title,
        List<String> headings,
        String text,
        List<String> wordings) {

    public Passage {
        headings = List.copyOf(headings);
        wordings = List.copyOf(wordings);
    }

    /** True if it was written as the answer to certain questions. */
    public boolean isReply() {
        return !wordings.isEmpty();
    }

    /** What it is found by: the text, under the title and the headings it stands under. */
    public String inContext() {
        var context = new StringBuilder(text.startsWith(title) ? "" : title);
        headings.forEach(heading -> context.append('\n').append(heading));
        wordings.forEach(wording -> context.append('\n').append(wording));
        return context.append('\n').append(text).toString();
    }
}
