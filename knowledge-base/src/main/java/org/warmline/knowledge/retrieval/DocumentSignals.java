package org.warmline.knowledge.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.Candidate.Scores;
import org.warmline.knowledge.wording.Asked;
import org.warmline.knowledge.wording.Numbers;
import org.warmline.knowledge.wording.Places;
import org.warmline.knowledge.wording.ShareOfAsked;

/** What speaks for a document as the one that a question is about. */
final class DocumentSignals {

    /** How many there are. */
    static final int COUNT = 25;

    private static final int READ = 3;
    private final String question;
    private final Asked asked;
    private final Set<String> places;
    private final Set<String> smallerPlaces;
    private final Set<String> numbers;
    private final double bestWords;
    private final double bestSounds;
    private final double bestDocument;
    private final double bestMeaning;

    DocumentSignals(String question, Asked asked, List<Candidate> candidates) {
        this.question = question;
        this.asked = asked;
        this.places = Places.in(question);
        this.smallerPlaces = Places.smallerIn(question);
        this.numbers = Numbers.in(question);
        this.bestWords = best(candidates, Scores::words);
        this.bestSounds = best(candidates, Scores::sounds);
        this.bestDocument = best(candidates, Scores::document);
        this.bestMeaning = best(candidates, Scores::meaning);
    }

    private static double best(Collection<Candidate> candidates, ToDoubleFunction<Scores> of) {
        return candidates.stream().map(Candidate::scores).mapToDouble(of).max().orElse(0);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /** Set by hand from trials; good without anything learned, and the order of first choice. */
    double simple(List<Candidate> passages) {
        return passages.stream().mapToDouble(this::first).max().orElse(0)
                + 0.1 * placesIn(passages.getFirst().passage().title());
    }

    double first(Candidate candidate) {
        var scores = candidate.scores();
        return share(scores.words(), bestWords)
                + 0.4 * share(scores.document(), bestDocument)
                + 0.5 * share(scores.sounds(), bestSounds)
                + 1.5 * scores.meaning();
    }

    private double placesIn(String text) {
        return places.isEmpty() ? 0 : ShareOfAsked.names(places, text) > 0 ? 1 : -1;
    }

    /**
     * @param passages of one document, best first
     */
    float[] of(List<Candidate> passages) {
        var title = passages.getFirst().passage().title();
        var read =
                passages.stream()
                        .limit(READ)
                        .map(candidate -> candidate.passage().inContext())
                        .toList();
        var inTitle = asked.in(title);
        var inBest = asked.in(read.getFirst());
        var inRead = read.stream().map(asked::in).reduce(Asked.Found.NOTHING, Asked.Found::and);
        var together = String.join("\n", read);
        double words = best(passages, Scores::words);
        double sounds = best(passages, Scores::sounds);
        double document = best(passages, Scores::document);
        double meaning = best(passages, Scores::meaning);
        double second =
                passages.stream()
                        .map(Candidate::scores)
                        .map(Scores::words)
                        .sorted(Comparator.reverseOrder())
                        .skip(1)
                        .findFirst()
                        .orElse(0.0);
        double wordings =
                passages.stream()
                        .flatMap(candidate -> candidate.passage().wordings().stream())
                        .mapToDouble(this::likeness)
                        .max()
                        .orElse(0);
        double[] signals = {
            simple(passages),
            share(words, bestWords),
            words / asked.total(),
            share(second, bestWords),
            share(sounds, bestSounds),
            sounds / asked.total(),
            share(document, bestDocument),
            document / asked.total(),
            meaning,
            meaning - bestMeaning,
            asked.share(inTitle),
            asked.share(inBest),
            asked.share(inRead),
            asked.share(inRead.without(inTitle)),
            likeness(title),
            wordings,
            ShareOfAsked.names(places, title),
            ShareOfAsked.names(places, together),
            ShareOfAsked.names(smallerPlaces, together),
            ShareOfAsked.numbers(numbers, together),
            otherPlaces(title),
            question.length(),
            passages.size(),
            title.length(),
            passages.getFirst().passage().number(),
        };
        return floats(signals);
    }

    /** How alike a short text and the question are, in both directions. */
    private double likeness(String text) {
        double shared = asked.share(asked.in(text));
        double lengths = Math.min(1.0, (double) question.length() / Math.max(1, text.length()));
        return shared * (0.5 + 0.5 * lengths);
    }

    /** 1 if the title names a place and none that is asked for. */
    private double otherPlaces(String title) {
        var inTitle = Places.in(title);
        return places.isEmpty() || inTitle.isEmpty()
                ? ShareOfAsked.NONE_ASKED
                : places.stream().anyMatch(inTitle::contains) ? 0 : 1;
    }

    private static float[] floats(double[] values) {
        var floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
