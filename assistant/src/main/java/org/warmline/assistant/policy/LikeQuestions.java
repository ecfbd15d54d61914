package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.knowledge.answer.AskedAlike;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.document.Region;

/**
 * Which questions ask the same, and what in the library comes nearest to one. What questions mean
 * is worked out once and stays in this process; it is written nowhere.
 */
public final class LikeQuestions {

    private static final int REMEMBERED = 4_000;

    private final Meaning meaning;
    private final OfficeAnswers answers;
    private final Clock clock;
    private final Map<String, float[]> meanings =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                    return size() > REMEMBERED;
                }
            };

    LikeQuestions(Meaning meaning, OfficeAnswers answers, Clock clock) {
        this.meaning = meaning;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param questions in one language
     * @return the places of those that belong together, group by group
     */
    public List<List<Integer>> groups(List<String> questions, Language language) {
        var alike = new AskedAlike();
        for (var question : questions) {
            var stripped = Identity.stripped(question);
            alike.add(
                    stripped, language == Language.MANDARIN ? meaning(stripped) : Optional.empty());
        }
        return alike.groups();
    }

    /**
     * What the library has nearest to it: the question that it answers, or the document's title.
     *
     * @param region where whoever asks lives
     */
    public Optional<String> nearest(String question, Language language, String region) {
        var asked =
                new Question(
                        Identity.stripped(question),
                        language.tag(),
                        LocalDate.now(clock),
                        Region.of(region));
        return answers.tryOut(asked).found().stream()
                .findFirst()
                .map(ranked -> ranked.passages().getFirst().passage())
                .map(passage ->
                        passage.wordings().isEmpty()
                                ? passage.title()
                                : passage.wordings().getFirst());
    }

    /** The model knows one language only. */
    private synchronized Optional<float[]> meaning(String question) {
        return meaning.ifLoaded()
                .map(model -> meanings.computeIfAbsent(question, model::embedQuestion));
    }
}
