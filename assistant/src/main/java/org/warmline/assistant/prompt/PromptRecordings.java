package org.warmline.assistant.prompt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.prompt.PromptRecording.Step;

/**
 * Recordings of sentences by people. One is made by one person and signed by another; then it is
 * heard in every call that begins, until it is taken back or another one is signed. A recording
 * that nobody will hear any more is somebody's voice kept for nothing: its sound is erased at once,
 * and who made, signed and withdrew it stays.
 */
public final class PromptRecordings {

    private final PromptRecordingStore store;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PromptRecordings(
            PromptRecordingStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * Keeps a recording that waits for a second person.
     *
     * @param sound μ-law, 8,000 bytes a second
     */
    public PromptRecordingId keep(FixedSentence sentence, byte[] sound, Actor by) {
        if (by.isMachine() || sound.length == 0) {
            throw new IllegalArgumentException("a person records something");
        }
        var recording =
                new PromptRecording(
                        PromptRecordingId.random(),
                        sentence,
                        new Step(by, clock.instant()),
                        Optional.empty(),
                        Optional.empty());
        transaction.executeWithoutResult(_ -> {
            store.insert(recording, sound);
            audit.record(by, "prompt.record", recording.id().value(), sentence.id());
        });
        return recording.id();
    }

    /**
     * Lets residents hear it, instead of any other of the same sentence.
     *
     * @param second another person than the one who made it
     * @return false if it may not be signed by that person, or was signed or withdrawn before
     */
    public boolean sign(PromptRecordingId id, Actor second) {
        if (second.isMachine()) {
            throw new IllegalArgumentException("a person signs");
        }
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    boolean signed = store.sign(id, second, clock.instant());
                    if (signed) {
                        audit.record(second, "prompt.sign", id.value(), "");
                        replaced(id).forEach(other -> withdrawn(other, second));
                    }
                    return signed;
                }));
    }

    /** From the next call on the voice speaks again. False if it was withdrawn before. */
    public boolean withdraw(PromptRecordingId id, Actor by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> withdrawn(id, by)));
    }

    public Optional<PromptRecording> find(PromptRecordingId id) {
        return store.find(id);
    }

    /** Of one sentence, the newest first. */
    public List<PromptRecording> of(FixedSentence sentence) {
        return store.of(sentence);
    }

    /** Those of a language that are heard or wait for a signature, the newest first. */
    public List<PromptRecording> present(Language language) {
        return store.present(language);
    }

    /** Those that are heard in calls that begin now. */
    public Set<PromptRecordingId> inEffect() {
        return store.inEffect();
    }

    /** As it was {@linkplain #keep kept}; empty if it was withdrawn. */
    public Optional<byte[]> sound(PromptRecordingId id) {
        return store.sound(id);
    }

    private List<PromptRecordingId> replaced(PromptRecordingId by) {
        return store.find(by).map(PromptRecording::sentence).map(store::of).stream()
                .flatMap(List::stream)
                .filter(other -> other.isInEffect() && !other.id().equals(by))
                .map(PromptRecording::id)
                .toList();
    }

    private boolean withdrawn(PromptRecordingId id, Actor by) {
        boolean withdrawn = store.withdraw(id, by, clock.instant());
        if (withdrawn) {
            audit.record(by, "prompt.withdraw", id.value(), "");
        }
        return withdrawn;
    }
}
