package org.warmline.knowledge.reader;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.warmline.knowledge.retrieval.Ranked;
import org.warmline.knowledge.wording.Asked;
import org.warmline.knowledge.wording.Asked.Found;

/** A page as one question sees it: which clause has how much of what is asked. */
final class PageView {

    private final Page page;
    private final Asked asked;
    private final Found[] found;
    private final double[] shares;
    private final Found[] sentences;
    private final Found[] firstOfLine;
    private final Found[] heading;
    private final double[] relevance;
    private final int[] place;
    private final double[] words;
    private final double[] meaning;
    private final int[] askedBefore;
    private final int best;

    PageView(Page page, Ranked document, Asked asked, Set<String> pairs) {
        this.page = page;
        this.asked = asked;
        int size = page.size();
        this.found = new Found[size];
        this.shares = new double[size];
        this.sentences = new Found[page.sentence(size - 1) + 1];
        this.firstOfLine = new Found[page.line(size - 1) + 1];
        this.heading = new Found[size];
        this.relevance = new double[sentences.length];
        this.words = new double[size];
        this.meaning = new double[size];
        this.askedBefore = askedBefore(page.text(), pairs);
        this.best = look();
        lookAround();
        this.place = places(relevance);
        placePassages(document);
    }

    /** For every place, how many characters before it stand as in the question. */
    private static int[] askedBefore(String text, Set<String> pairs) {
        var asked = new boolean[text.length() + 1];
        var first = new BitSet();
        pairs.forEach(pair -> first.set(pair.charAt(0)));
        for (int at = 0; at + 1 < text.length(); at++) {
            if (first.get(text.charAt(at)) && pairs.contains(text.substring(at, at + 2))) {
                asked[at] = true;
                asked[at + 1] = true;
            }
        }
        var before = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            before[at + 1] = before[at] + (asked[at] ? 1 : 0);
        }
        return before;
    }

    /** Every two characters that stand side by side in a question. */
    static Set<String> pairs(String question) {
        var pairs = new HashSet<String>();
        for (int at = 0; at + 1 < question.length(); at++) {
            pairs.add(question.substring(at, at + 2));
        }
        return pairs;
    }

    boolean isAsked(int place) {
        return asked(place, place + 1) > 0;
    }

    /** How many characters between two places stand as in the question. */
    int asked(int from, int to) {
        return askedBefore[to] - askedBefore[from];
    }

    /** How many characters right before a place stand as in the question, without a gap. */
    int askedRunBefore(int place) {
        int at = place;
        while (at > 0 && isAsked(at - 1)) {
            at--;
        }
        return place - at;
    }

    /** The same for those from a place on. */
    int askedRunAfter(int place) {
        int at = place;
        while (at + 1 < askedBefore.length && isAsked(at)) {
            at++;
        }
        return at - place;
    }

    private int look() {
        int bestClause = 0;
        for (int i = 0; i < page.size(); i++) {
            found[i] = asked.in(page.units(i));
            shares[i] = asked.share(found[i]);
            if (shares[i] > shares[bestClause]) {
                bestClause = i;
            }
            int sentence = page.sentence(i);
            sentences[sentence] =
                    sentences[sentence] == null ? found[i] : sentences[sentence].and(found[i]);
            int line = page.line(i);
            if (firstOfLine[line] == null) {
                firstOfLine[line] = found[i];
            }
        }
        return bestClause;
    }

    /** A line that is short and closes no sentence stands as a heading over those below it. */
    private void lookAround() {
        var above = Found.NOTHING;
        int aboveLine = -1;
        for (int i = 0; i < page.size(); i++) {
            boolean alone =
                    (i == 0 || page.line(i - 1) < page.line(i))
                            && (i + 1 == page.size() || page.line(i + 1) > page.line(i))
                            && page.clause(i).end() - page.clause(i).start() <= 40;
            if (alone) {
                above = found[i];
                aboveLine = page.line(i);
            }
            heading[i] = aboveLine == page.line(i) ? Found.NOTHING : above;
        }
        for (int i = 0; i < page.size(); i++) {
            int sentence = page.sentence(i);
            var context = sentences[sentence].and(heading[i]).and(firstOfLine[page.line(i)]);
            double own = asked.share(sentences[sentence]);
            double around = sentence == 0 ? 0 : asked.share(sentences[sentence - 1].and(context));
            relevance[sentence] =
                    Math.max(relevance[sentence], own + 0.5 * asked.share(context) + 0.5 * around);
        }
    }

    private void placePassages(Ranked document) {
        double bestWords =
                document.passages().stream()
                        .mapToDouble(candidate -> candidate.scores().words())
                        .max()
                        .orElse(1);
        for (var candidate : document.passages()) {
            for (int i = 0; i < page.size(); i++) {
                if (page.passage(i) == candidate.passage().number()) {
                    words[i] = candidate.scores().words() / Math.max(1e-6, bestWords);
                    meaning[i] = candidate.scores().meaning();
                }
            }
        }
    }

    /** The place of every sentence in the order of how much it has of what is asked. */
    private static int[] places(double[] relevance) {
        var place = new int[relevance.length];
        for (int one = 0; one < place.length; one++) {
            for (double other : relevance) {
                place[one] += other > relevance[one] ? 1 : 0;
            }
        }
        return place;
    }

    /** 0 for the sentence that has most of what is asked. */
    int place(int sentence) {
        return place[sentence];
    }

    Page page() {
        return page;
    }

    Found found(int clause) {
        return found[clause];
    }

    double share(int clause) {
        return shares[clause];
    }

    double share(Found some) {
        return asked.share(some);
    }

    Found sentence(int number) {
        return number < 0 || number >= sentences.length ? Found.NOTHING : sentences[number];
    }

    Found heading(int clause) {
        return heading[clause];
    }

    Found startOfLine(int clause) {
        return firstOfLine[page.line(clause)];
    }

    double relevance(int sentence) {
        return relevance[sentence];
    }

    int sentenceCount() {
        return sentences.length;
    }

    double words(int clause) {
        return words[clause];
    }

    double meaning(int clause) {
        return meaning[clause];
    }

    /** The clause that has most of what is asked. */
    int best() {
        return best;
    }
}
