package org.warmline.assistant.followup;

import java.util.BitSet;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/**
 * Words of which only complaints and measurements can be read: enough to see that somebody needs
 * help, too little to learn who it is.
 */
record TellingWords(Understanding understanding) {

    private static final char HIDDEN = '·';

    String of(String said, Language language) {
        var telling = new BitSet(said.length());
        for (var finding : understanding.read(said, language, QuestionKind.NONE).findings()) {
            if (isTelling(finding)) {
                Evidence where = finding.evidence();
                telling.set(where.from(), Math.min(where.to(), said.length()));
            }
        }
        var shown = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            char letter = said.charAt(i);
            boolean isSpace = Character.isWhitespace(letter);
            shown.append(telling.get(i) || isSpace ? letter : HIDDEN);
        }
        return shown.toString();
    }

    private static boolean isTelling(Finding finding) {
        return switch (finding) {
            case Finding.Temperature _,
                    Finding.Oxygen _,
                    Finding.Complaint _,
                    Finding.HouseholdDanger _,
                    Finding.Burden _,
                    Finding.Perhaps _,
                    Finding.CryForHelp _,
                    Finding.Grave _ ->
                    true;
            case Finding.YesNo _,
                    Finding.StayedHome _,
                    Finding.Household _,
                    Finding.Lacks _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _ ->
                    false;
        };
    }
}
