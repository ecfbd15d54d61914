package org.warmline.assistant.understanding;

/**
 * Puts the marks in that a recognizer leaves out: a clause ends before a word such as "but", or
 * where somebody begins to speak of himself again.
 */
final class ClauseSplitter {

    private final Lexicon lexicon;
    private final String mark;

    ClauseSplitter(Lexicon lexicon, String mark) {
        this.lexicon = lexicon;
        this.mark = mark;
    }

    Uniform split(Uniform uniform) {
        var places = lexicon.find("talk", "split", uniform);
        if (places.isEmpty()) {
            return uniform;
        }
        var builder = new Uniform.Builder(uniform.original());
        int next = 0;
        for (int i = 0; i < uniform.length(); i++) {
            while (next < places.size() && places.get(next).from() < i) {
                next++;
            }
            if (next < places.size() && places.get(next).from() == i && !followsMark(uniform, i)) {
                int at = uniform.evidence(i, i + 1, 1).from();
                builder.add(mark, at, at);
            }
            var origin = uniform.evidence(i, i + 1, 1);
            builder.add(uniform.charAt(i), origin.from(), origin.to());
        }
        return builder.build();
    }

    private static boolean followsMark(Uniform uniform, int at) {
        int before = at - 1;
        while (before >= 0 && uniform.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || Uniform.isMark(uniform.charAt(before));
    }
}
