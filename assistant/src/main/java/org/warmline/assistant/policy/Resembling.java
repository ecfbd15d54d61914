package org.warmline.assistant.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.langchain4j.BgeEmbedder;

/**
 * Recognises a danger by what words mean: they lie nearer to dangers as people tell them than to
 * what people tell otherwise, measured by the angle between their vectors. Knows nothing until the
 * model is loaded, so that no call waits for that.
 */
public final class Resembling implements Paraphrases {

    /**
     * By how much nearer they must lie. Measured on replies that are not among the examples, told
     * in ways that nobody had foreseen: with it every seventh danger more is noticed, and one
     * harmless reply in forty is asked about.
     */
    private static final double MARGIN = 0.04;

    /** So many neighbours on each side are asked. */
    private static final int NEIGHBOURS = 3;

    private final Function<Language, Optional<Embedder>> models;
    private final Map<Language, List<Example>> examples = new EnumMap<>(Language.class);

    /**
     * @param models the model of a language, where it is loaded
     */
    Resembling(Function<Language, Optional<Embedder>> models) {
        this.models = models;
        for (var language : Language.values()) {
            examples.put(language, Example.read(language));
        }
    }

    /** For tools, which wait for the models. */
    public static Paraphrases load() {
        var models = new EnumMap<Language, Embedder>(Language.class);
        for (var language : Language.values()) {
            models.put(language, model(language));
        }
        return new Resembling(language -> Optional.ofNullable(models.get(language)));
    }

    static Embedder model(Language language) {
        return switch (language) {
            case MANDARIN -> BgeEmbedder.load();
            case ENGLISH -> BgeEmbedder.english();
        };
    }

    @Override
    public Optional<String> danger(String words, Language language) {
        return models.apply(language)
                .map(it -> it.embedQuestion(words))
                .flatMap(vector -> nearest(vector, examples.getOrDefault(language, List.of())));
    }

    private static Optional<String> nearest(float[] vector, List<Example> all) {
        var harmless = new Neighbours();
        var dangerous = new Neighbours();
        for (var example : all) {
            (example.isHarmless() ? harmless : dangerous).meet(example, vector);
        }
        return dangerous.nearness() - harmless.nearness() < MARGIN
                ? Optional.empty()
                : dangerous.nearest().map(Example::danger);
    }

    /** The nearest of one kind. */
    private static final class Neighbours {

        private final double[] nearness = new double[NEIGHBOURS];
        private Optional<Example> nearest = Optional.empty();

        Neighbours() {
            Arrays.fill(nearness, -1);
        }

        void meet(Example example, float[] vector) {
            double here = example.cosine(vector);
            if (here > nearness[NEIGHBOURS - 1]) {
                nearest = Optional.of(example);
            }
            if (here > nearness[0]) {
                nearness[0] = here;
                Arrays.sort(nearness);
            }
        }

        double nearness() {
            return Arrays.stream(nearness).average().orElse(-1);
        }

        Optional<Example> nearest() {
            return nearest;
        }
    }
}
