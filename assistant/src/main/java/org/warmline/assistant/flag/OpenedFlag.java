package org.warmline.assistant.flag;

/**
 * A flag with its words.
 *
 * @param note what the worker wrote when resolving it; empty before
 */
public record OpenedFlag(Flag flag, Quote quote, String note) {

    @Override
    public String toString() {
        return "OpenedFlag[" + flag.id() + "]";
    }
}
