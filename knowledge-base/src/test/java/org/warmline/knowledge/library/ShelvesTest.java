package org.warmline.knowledge.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.knowledge.index.Embedder;
import org.warmline.knowledge.lucene.LuceneIndex;

class ShelvesTest {

    /** Remembers what it was given; everything means the same to it. */
    private static final class Remembering implements Embedder {

        private final List<String> given = new ArrayList<>();

        @Override
        public float[] embed(String text) {
            given.add(text);
            return new float[] {1};
        }
    }

    @Test
    void whoeverAsksFirstFindsThePreparedQuestionsWorkedOut() {
        var model = new Remembering();
        try (var office = new LibraryFixture();
                var index = LuceneIndex.inMemory()) {
            office.signed(LibraryFixture.reply("leave", "我能出门吗", "请在家里。"));
            office.signed(LibraryFixture.reply("family", "我老婆能出门吗", "也请在家里。"));

            new Shelves(office.store, index, Optional.of(model), Runnable::run, ZoneOffset.UTC)
                    .refresh();
        }

        assertThat(model.given).contains("我能出门吗", "家里人能出门吗");
    }
}
