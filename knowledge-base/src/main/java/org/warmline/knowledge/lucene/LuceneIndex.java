package org.warmline.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.index.Candidate;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.index.PolicyIndex;
import org.warmline.knowledge.index.Query;
import org.warmline.knowledge.passage.Passage;

/** Begins empty each time: the documents are kept elsewhere, and to index them takes seconds. */
public final class LuceneIndex implements PolicyIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final int MOST_PASSAGES = 2000;
    private static final double BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final Optional<OwnFolder> folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile @Nullable Rarities rarities;

    private LuceneIndex(Directory directory, Optional<OwnFolder> folder) {
        try {
            this.directory = directory;
            this.folder = folder;
            this.writer = new IndexWriter(directory, config());
            this.searchers = new SearcherManager(writer, new Alike());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot open the search index", failure);
        }
    }

    public static LuceneIndex inMemory() {
        return new LuceneIndex(new ByteBuffersDirectory(), Optional.empty());
    }

    /**
     * In files that are gone with it. They are read as memory is, in half of the time that it takes
     * to read from Java's own memory, and leave that to others. Where none can be made, in memory.
     *
     * @param place for the folders of all processes; nobody tidies up there, as in that of the
     *     temporary files
     */
    public static LuceneIndex inFiles(Path place) {
        try {
            var folder = OwnFolder.in(place);
            return new LuceneIndex(FSDirectory.open(folder.path()), Optional.of(folder));
        } catch (IOException noPlace) {
            LOG.warn(
                    "no files for the search index can be made in {}: it lies in memory, and takes"
                            + " twice as long ({})",
                    place,
                    noPlace.toString());
            return inMemory();
        }
    }

    private static IndexWriterConfig config() {
        var config = new IndexWriterConfig();
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setSimilarity(SIMILARITY);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return config;
    }

    @Override
    public void put(List<IndexedDocument> documents) {
        change(() -> {
            for (var document : documents) {
                writer.updateDocuments(key(document.document().edition()), Fields.of(document));
            }
        });
    }

    @Override
    public void remove(Edition edition) {
        change(() -> writer.deleteDocuments(key(edition)));
    }

    private static Term key(Edition edition) {
        return new Term(Fields.KEY, edition.toString());
    }

    private synchronized void change(Change change) {
        try {
            change.apply();
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write to the search index", failure);
        }
    }

    @Override
    public List<Candidate> search(Query query) {
        return reading(searcher -> new Searching(searcher, query).candidates());
    }

    @Override
    public boolean holds(Edition edition, String language, LocalDate day, Region where) {
        return reading(searcher -> {
            var it =
                    new BooleanQuery.Builder()
                            .add(new TermQuery(key(edition)), Occur.FILTER)
                            .add(new Allowed(language, day, where), Occur.FILTER)
                            .build();
            var found = searcher.search(it, 1).scoreDocs;
            return found.length > 0;
        });
    }

    @Override
    public List<Passage> passages(Edition edition) {
        return reading(searcher -> {
            var own = new TermQuery(new Term(Fields.PASSAGE_OF, edition.toString()));
            var passages = new ArrayList<Passage>();
            for (var hit : searcher.search(own, MOST_PASSAGES).scoreDocs) {
                passages.add(Fields.passage(searcher.storedFields().document(hit.doc)));
            }
            passages.sort(Comparator.comparingInt(Passage::number));
            return passages;
        });
    }

    @Override
    public double rarity(String gram) {
        return reading(searcher -> rarities(searcher.getIndexReader()).of(gram));
    }

    private Rarities rarities(IndexReader reader) {
        var known = rarities;
        if (known == null || !known.isOf(reader)) {
            known = new Rarities(reader);
            rarities = known;
        }
        return known;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the search index", failure);
        }
    }

    @Override
    public void close() {
        try {
            IOUtils.close(searchers, writer, directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot close the search index", failure);
        } finally {
            folder.ifPresent(OwnFolder::close);
        }
    }

    /** Repeated words count for little in passages, more in whole documents. */
    private static final Similarity SIMILARITY =
            new PerFieldSimilarityWrapper() {
                private final Similarity passages = new BM25Similarity(0.4f, 0.75f);
                private final Similarity whole = new BM25Similarity(1.2f, 0.75f);

                @Override
                public Similarity get(String field) {
                    return field.equals(Fields.WHOLE) ? whole : passages;
                }
            };

    /** Searches by the same measure by which the index was written. */
    private static final class Alike extends SearcherFactory {

        private final QueryCache allowed = Allowed.cache();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            Allowed.keep(searcher, allowed);
            return searcher;
        }
    }

    private interface Change {
        void apply() throws IOException;
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }
}
