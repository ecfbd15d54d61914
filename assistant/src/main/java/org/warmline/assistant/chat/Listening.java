package org.warmline.assistant.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Setting;
import org.warmline.assistant.understanding.Speaker;
import org.warmline.assistant.understanding.Understanding;

/** Reads messages with the understanding and the triage of the telephone. */
final class Listening {

    /** More nobody types. */
    private static final int LONGEST_READ = 40_000;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");

    /** Whoever writes nothing but such a number has measured. */
    private static final Pattern ONLY_A_TEMPERATURE =
            Pattern.compile("(3[4-9]|4[0-3])([.．。点]\\d{1,2})?\\s*(度|℃|°C?)?[。.!！]?");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t]]");

    private final Understanding understanding;
    private final Judging judging;

    Listening(Understanding understanding, Judging judging) {
        this.understanding = understanding;
        this.judging = judging;
    }

    /**
     * @param typed as it came; signs that nobody sees are left out
     * @param usual the language of the page
     */
    Heard hear(String typed, Language usual) {
        var words = UNSEEN.matcher(cut(typed, LONGEST_READ)).replaceAll("").strip();
        boolean han = HAN.matcher(words).find();
        boolean letters = LETTERS.matcher(words).find();
        var language = language(han, letters, usual);
        var asked =
                ONLY_A_TEMPERATURE.matcher(words).matches()
                        ? QuestionKind.TEMPERATURE
                        : QuestionKind.NONE;
        var meaning = read(words, language, asked);
        var dangers = new ArrayList<>(judging.atOnce(meaning.findings()));
        if (han && letters) {
            var english = read(words, Language.ENGLISH, QuestionKind.NONE);
            addOthers(dangers, judging.atOnce(english.findings()));
            meaning = InBothLanguages.together(meaning, english);
        }
        return new Heard(words, language, meaning, dangers);
    }

    private Meaning read(String words, Language language, QuestionKind asked) {
        var setting = new Setting(asked, Speaker.RESIDENT, judging.limits());
        return understanding.read(words, language, setting);
    }

    private static void addOthers(List<Judgement> known, List<Judgement> more) {
        for (var judgement : more) {
            if (known.stream().noneMatch(it -> it.reason().equals(judgement.reason()))) {
                known.add(judgement);
            }
        }
    }

    private static Language language(boolean han, boolean letters, Language usual) {
        if (han) {
            return Language.MANDARIN;
        }
        return letters ? Language.ENGLISH : usual;
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
