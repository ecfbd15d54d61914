package org.warmline.knowledge.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.knowledge.answer.Question;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.PolicyDocument;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.document.Standing;
import org.warmline.knowledge.document.Validity;
import org.warmline.knowledge.wording.Script;

/**
 * Asks the labelled questions of an evaluation: each in the region and on a day in which its
 * document holds, in the language in which it is written. What no document covers is asked where
 * and when most documents hold.
 */
public final class Asking {

    /** Any day will do where the documents say nothing. */
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private final Map<DocumentId, Circumstances> byDocument = new HashMap<>();
    private final Circumstances usual;

    public Asking(List<PolicyDocument> documents) {
        var often = new LinkedHashMap<Circumstances, Integer>();
        for (var document : documents) {
            var circumstances = Circumstances.of(document.standing());
            byDocument.put(document.id(), circumstances);
            often.merge(circumstances, 1, Integer::sum);
        }
        var most = often.values().stream().max(Integer::compare);
        usual =
                often.entrySet().stream()
                        .filter(one -> most.filter(one.getValue()::equals).isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(new Circumstances(DAY, Region.NATION));
    }

    private record Circumstances(LocalDate day, Region where) {

        static Circumstances of(Standing standing) {
            return new Circumstances(day(standing.validity()), standing.region());
        }

        private static LocalDate day(Validity validity) {
            if (validity.holdsOn(DAY)) {
                return DAY;
            }
            return validity.from().isAfter(DAY) ? validity.from() : validity.to().orElse(DAY);
        }
    }

    /** A labelled question as somebody asks it. */
    public Question question(LabelledQuestion labelled) {
        var circumstances =
                labelled.document().map(id -> byDocument.getOrDefault(id, usual)).orElse(usual);
        return new Question(
                labelled.question(),
                Script.language(labelled.question()),
                circumstances.day(),
                circumstances.where());
    }
}
