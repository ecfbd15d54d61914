package org.warmline.telephony.turn;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmline.telephony.speech.Transcript;

/**
 * The small words with which one shows that one listens. Said over a prompt they interrupt nothing.
 * Some of them, such as "right", also say yes: whoever asks looks when they were said, for what is
 * said to our silence is a reply. A plain no is not among them: it may answer the question before
 * it is out.
 */
public final class Backchannel {

    private static final Set<String> MANDARIN =
            Set.of(
                    "嗯", "恩", "唔", "哦", "噢", "喔", "啊", "呃", "额", "诶", "哎", "唉", "欸", "好", "好的",
                    "好吧", "行", "对", "对的", "是啊");

    private static final Set<String> ENGLISH =
            Set.of(
                    "mm", "mhm", "hm", "hmm", "uh", "huh", "um", "uh-huh", "mm-hmm", "oh", "ah",
                    "er", "okay", "ok", "alright");

    private static final Pattern MANDARIN_ONLY =
            Pattern.compile("(?:" + String.join("|", MANDARIN) + ")+");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private Backchannel() {}

    /** True if there are words, and none but these, however a recognizer parts and stops them. */
    public static boolean isOnly(Transcript transcript) {
        return switch (transcript.language()) {
            case MANDARIN -> MANDARIN_ONLY.matcher(plain(transcript.text())).matches();
            case ENGLISH ->
                    !transcript.isEmpty()
                            && transcript.words().stream()
                                    .map(word -> plain(word.text()))
                                    .allMatch(ENGLISH::contains);
        };
    }

    /**
     * One word or syllable, such as a recognizer takes an "mm" for, however often; small words that
     * show that one listens may stand beside it.
     */
    public static boolean isMurmur(Transcript transcript) {
        return switch (transcript.language()) {
            case MANDARIN ->
                    plain(transcript.text())
                                    .chars()
                                    .filter(letter ->
                                            !MANDARIN.contains(Character.toString(letter)))
                                    .distinct()
                                    .count()
                            == 1;
            case ENGLISH ->
                    transcript.words().stream()
                                    .map(word -> plain(word.text()))
                                    .filter(word -> !ENGLISH.contains(word))
                                    .distinct()
                                    .count()
                            == 1;
        };
    }

    private static String plain(String text) {
        return PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
