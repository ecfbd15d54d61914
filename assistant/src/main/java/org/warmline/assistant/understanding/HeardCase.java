package org.warmline.assistant.understanding;

import java.util.List;

/**
 * A labelled reply and what a recognizer made of it.
 *
 * @param words of free decoding
 * @param spotted danger phrases that were heard beside it
 */
public record HeardCase(LabelledCase labelled, String words, List<String> spotted) {

    public HeardCase {
        spotted = List.copyOf(spotted);
    }

    /** Without a spotter. */
    static HeardCase of(LabelledCase labelled, String words) {
        return new HeardCase(labelled, words, List.of());
    }

    /** As a call reads it: a phrase of which the sentence does not speak stands by itself. */
    Meaning read(Understanding understanding) {
        var language = labelled.language();
        var meaning = understanding.read(words, language, labelled.asked());
        var unasked = new Setting(labelled.asked(), Speaker.RESIDENT).unasked();
        for (var phrase : spotted) {
            if (!words.contains(phrase)) {
                meaning = meaning.besides(understanding.read(phrase, language, unasked));
            }
        }
        return meaning;
    }

    /** The id only: what people said stays out of logs. */
    @Override
    public String toString() {
        return "HeardCase[" + labelled.id() + "]";
    }
}
