package org.warmline.assistant.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.language.Language;
import org.warmline.knowledge.index.Embedder;

/** What English words mean, for the danger in them alone: the library is in Mandarin. */
final class EnglishMeaning {

    private volatile @Nullable Embedder loaded;

    /** Loads the model, unless it is there. */
    synchronized void prepare() {
        if (loaded == null) {
            loaded = Resembling.model(Language.ENGLISH);
        }
    }

    Optional<Embedder> ifLoaded() {
        return Optional.ofNullable(loaded);
    }
}
