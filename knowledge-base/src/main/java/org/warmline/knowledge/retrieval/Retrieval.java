package org.warmline.knowledge.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.index.Query;
import org.warmline.knowledge.wording.Asked;

/** Finds documents. */
public final class Retrieval {

    /** Documents that are weighed against each other. */
    private static final int WEIGHED = 25;

    private final PolicyIndex index;
    private final Ranking ranking;

    public Retrieval(PolicyIndex index, Ranking ranking) {
        this.index = index;
        this.ranking = ranking;
    }

    /** Documents that may answer the question, best first. */
    public List<Ranked> find(Query query) {
        var candidates = index.search(query);
        var asked = Asked.of(query.text(), index::rarity);
        var signals = new DocumentSignals(query.text(), asked, candidates);
        var ranked = new ArrayList<Ranked>();
        for (var group : byDocument(candidates).entrySet()) {
            var passages =
                    group.getValue().stream()
                            .sorted(Comparator.comparingDouble(signals::first).reversed())
                            .toList();
            ranked.add(
                    new Ranked(group.getKey(), signals.simple(passages), passages, new float[0]));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranking.order(
                ranked.stream().limit(WEIGHED).map(one -> signalled(one, signals)).toList());
    }

    private static Ranked signalled(Ranked one, DocumentSignals signals) {
        return new Ranked(one.document(), one.score(), one.passages(), signals.of(one.passages()));
    }

    private static Map<DocumentId, List<Candidate>> byDocument(List<Candidate> candidates) {
        var groups = new LinkedHashMap<DocumentId, List<Candidate>>();
        for (var candidate : candidates) {
            groups.computeIfAbsent(candidate.passage().edition().document(), _ -> new ArrayList<>())
                    .add(candidate);
        }
        return groups;
    }
}
