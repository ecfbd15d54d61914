package org.warmline.telephony.speech;

import java.util.List;

/**
 * What a recognizer made of a recording. Its words never go to a log.
 *
 * @param words of free decoding
 * @param timed the same one by one, with the times that a call would keep
 * @param spotted phrases that were watched for and heard, each once for every time
 */
public record HeardClip(String words, List<Word> timed, List<String> spotted) {

    public HeardClip {
        timed = List.copyOf(timed);
        spotted = List.copyOf(spotted);
    }

    /** Counts only, so that words cannot leak through a log line. */
    @Override
    public String toString() {
        return "HeardClip[" + spotted.size() + " spotted]";
    }
}
