package org.warmline.telephony.turn;

import java.util.Locale;
import java.util.Set;
import org.warmline.telephony.speech.Transcript;

/**
 * The small words with which one shows that one listens. Said over a prompt they interrupt nothing.
 * A plain yes or no is not among them: it may answer the question before it is out.
 */
public final class Backchannel {

    private static final Set<String> MANDARIN =
            Set.of(
                    "嗯", "嗯嗯", "恩", "唔", "哦", "噢", "喔", "哦哦", "啊", "呃", "额", "诶", "哎", "唉", "欸",
                    "好", "好的", "好好", "好吧", "行");

    private static final Set<String> ENGLISH =
            Set.of(
                    "mm", "mhm", "hm", "hmm", "uh", "huh", "um", "uh-huh", "mm-hmm", "oh", "ah",
                    "er", "okay", "ok", "alright");

    private Backchannel() {}

    /** True if there are words, and none but these. */
    public static boolean isOnly(Transcript transcript) {
        var known =
                switch (transcript.language()) {
                    case MANDARIN -> MANDARIN;
                    case ENGLISH -> ENGLISH;
                };
        return !transcript.isEmpty()
                && transcript.words().stream()
                        .allMatch(word -> known.contains(word.text().toLowerCase(Locale.ROOT)));
    }
}
