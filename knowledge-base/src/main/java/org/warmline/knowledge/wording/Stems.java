package org.warmline.knowledge.wording;

/**
 * What the forms of an English word have in common: tell, tells and telling are looked up as one.
 * Too rough for a dictionary and enough for questions; what is written in digits or in another
 * script stays as it is.
 */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    static String of(String word) {
        if (word.length() <= SHORTEST || word.chars().anyMatch(c -> c < 'a' || c > 'z')) {
            return word;
        }
        return withoutE(withoutEnding(withoutPlural(word)));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 2) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean isPlural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    private static String withoutEnding(String word) {
        for (var ending : new String[] {"ing", "ed"}) {
            int rest = word.length() - ending.length();
            if (word.endsWith(ending) && rest >= SHORTEST) {
                boolean isDoubled =
                        word.charAt(rest - 1) == word.charAt(rest - 2)
                                && "ls".indexOf(word.charAt(rest - 1)) < 0;
                return word.substring(0, isDoubled ? rest - 1 : rest);
            }
        }
        return word;
    }

    private static String withoutE(String word) {
        return word.endsWith("e") && word.length() > SHORTEST
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
