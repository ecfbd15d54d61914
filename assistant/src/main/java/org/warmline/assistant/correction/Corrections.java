package org.warmline.assistant.correction;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.release.ReleaseId;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.understanding.LabelledCase;

/** What workers have corrected, kept beside the original. */
public final class Corrections {

    private final CorrectionStore store;
    private final Releases releases;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Corrections(
            CorrectionStore store,
            Releases releases,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.releases = releases;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * @param heard the recognizer's words
     * @param right its id is that of the utterance
     */
    public void keep(FollowUpId followUp, String heard, LabelledCase right, Actor worker) {
        var utterance = UUID.fromString(right.id());
        transaction.executeWithoutResult(_ -> {
            store.insert(
                    followUp, new Correction(utterance, heard, right, worker, clock.instant()));
            audit.record(worker, "utterance.correct", followUp.value(), utterance.toString());
        });
    }

    /** The last one of each utterance; whoever looks has opened the follow-up, which is audited. */
    public Map<UUID, Correction> of(FollowUpId followUp) {
        return last(store.ofFollowUp(followUp));
    }

    /** Empty if the release is not theirs to take, or not any more. */
    public Optional<CaseFile> take(ReleaseId id, Actor actor) {
        return releases.find(id)
                .filter(release -> release.kind() == Release.Kind.CORRECTIONS)
                .flatMap(_ -> releases.take(id, actor))
                .map(release ->
                        new CaseFile(
                                "warmline-" + release.id() + ".jsonl",
                                cases(last(store.ofGrid(release.grid())).values())));
    }

    /**
     * What was misheard is two cases: the words themselves, and what the recognizer made of them.
     */
    private static List<LabelledCase> cases(Collection<Correction> corrections) {
        return corrections.stream()
                .<LabelledCase>mapMulti((one, cases) -> {
                    var right = one.right();
                    cases.accept(right);
                    if (one.isMisheard()) {
                        cases.accept(
                                new LabelledCase(
                                        right.id() + "-heard",
                                        right.language(),
                                        right.asked(),
                                        one.heard(),
                                        right.expect()));
                    }
                })
                .toList();
    }

    private static Map<UUID, Correction> last(List<Correction> corrections) {
        var last = new LinkedHashMap<UUID, Correction>();
        corrections.forEach(one -> last.put(one.utterance(), one));
        return last;
    }
}
