package org.warmline.assistant.understanding;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Symptom;

/**
 * What kind of question is open when somebody speaks; a bare "yes" means nothing without it. The
 * name is the one that tools and files use: {@code temperature}, {@code symptom:cough}.
 */
public record QuestionKind(String name) {

    public static final QuestionKind IDENTITY = new QuestionKind("identity");
    public static final QuestionKind TEMPERATURE = new QuestionKind("temperature");
    public static final QuestionKind SYMPTOMS = new QuestionKind("symptoms");
    public static final QuestionKind SEVERITY = new QuestionKind("severity");
    public static final QuestionKind HOUSEHOLD = new QuestionKind("household");
    public static final QuestionKind STAYED_HOME = new QuestionKind("stayedHome");
    public static final QuestionKind MEDICINE = new QuestionKind("medicine");
    public static final QuestionKind NEEDS = new QuestionKind("needs");

    /** Whether what was lacking the day before has come. */
    public static final QuestionKind NEEDS_MET = new QuestionKind("needsMet");

    /** Whether it is so, as bad as it sounds. */
    public static final QuestionKind DOUBT = new QuestionKind("doubt");

    public static final QuestionKind MOOD = new QuestionKind("mood");
    public static final QuestionKind QUESTION = new QuestionKind("question");
    public static final QuestionKind CALLBACK = new QuestionKind("callback");

    /** No question is open: words over a prompt, or a chat message. */
    public static final QuestionKind NONE = new QuestionKind("none");

    /** All but those of one symptom and of a Questionnaire's own items. */
    static final List<QuestionKind> NAMED =
            List.of(
                    IDENTITY,
                    TEMPERATURE,
                    SYMPTOMS,
                    SEVERITY,
                    HOUSEHOLD,
                    STAYED_HOME,
                    MEDICINE,
                    NEEDS,
                    NEEDS_MET,
                    DOUBT,
                    MOOD,
                    QUESTION,
                    CALLBACK,
                    NONE);

    private static final String SYMPTOM_PREFIX = "symptom:";

    public QuestionKind {
        if (!name.matches("[A-Za-z][A-Za-z0-9:_-]*")) {
            throw new IllegalArgumentException("not a kind of question: " + name);
        }
    }

    public static QuestionKind symptom(Symptom symptom) {
        return new QuestionKind(SYMPTOM_PREFIX + symptom.code());
    }

    /** The symptom that is asked about, if it is that kind of question. */
    public Optional<Symptom> askedSymptom() {
        return name.startsWith(SYMPTOM_PREFIX)
                ? Optional.of(Symptom.ofCode(name.substring(SYMPTOM_PREFIX.length())))
                : Optional.empty();
    }
}
