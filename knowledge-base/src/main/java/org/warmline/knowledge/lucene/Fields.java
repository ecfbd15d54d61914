package org.warmline.knowledge.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.warmline.knowledge.document.DocumentId;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.index.IndexedDocument;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.wording.Grams;

/** How documents and passages are laid out in the index. */
final class Fields {

    static final String ID = "id";
    static final String KEY = "key";
    static final String PASSAGE_OF = "passageOf";
    static final String WHOLE_OF = "wholeOf";
    static final String WORDS = "words";
    static final String SOUNDS = "sounds";
    static final String WHOLE = "whole";
    static final String VECTOR = "vector";
    static final String LANGUAGE = "language";
    static final String REGION = "region";
    static final String SIGNED = "signed";
    static final String FROM = "from";
    static final String TO = "to";
    static final String REPLACED = "replaced/";

    private static final String EDITION = "edition";
    private static final String NUMBER = "number";
    private static final String TITLE = "title";
    private static final String HEADING = "heading";
    private static final String TEXT = "text";
    private static final String WORDING = "wording";
    private static final FieldType GRAMS = gramsType();

    private Fields() {}

    /** The document as a whole, and each of its passages. */
    static List<Document> of(IndexedDocument indexed) {
        var documents = new ArrayList<Document>();
        documents.add(whole(indexed));
        for (int i = 0; i < indexed.passages().size(); i++) {
            var passage = passage(indexed, indexed.passages().get(i));
            if (!indexed.vectors().isEmpty()) {
                passage.add(
                        new KnnFloatVectorField(
                                VECTOR,
                                indexed.vectors().get(i),
                                VectorSimilarityFunction.DOT_PRODUCT));
            }
            documents.add(passage);
        }
        return documents;
    }

    private static Document whole(IndexedDocument indexed) {
        var document = withStanding(indexed);
        var text = new StringBuilder(indexed.document().title());
        indexed.passages().forEach(passage -> text.append('\n').append(passage.text()));
        document.add(new Field(WHOLE, new GramStream(Grams.pairs(text.toString())), GRAMS));
        document.add(
                new BinaryDocValuesField(WHOLE_OF, new BytesRef(indexed.document().id().value())));
        return document;
    }

    private static Document passage(IndexedDocument indexed, Passage passage) {
        var document = withStanding(indexed);
        var context = passage.inContext();
        document.add(new StringField(PASSAGE_OF, passage.edition().toString(), Field.Store.NO));
        document.add(new Field(WORDS, new GramStream(Grams.of(context)), GRAMS));
        document.add(new Field(SOUNDS, new GramStream(Grams.sounds(context)), GRAMS));
        document.add(new StoredField(EDITION, passage.edition().number()));
        document.add(new StoredField(NUMBER, passage.number()));
        document.add(new StoredField(TITLE, passage.title()));
        document.add(new StoredField(TEXT, passage.text()));
        passage.headings().forEach(heading -> document.add(new StoredField(HEADING, heading)));
        passage.wordings().forEach(wording -> document.add(new StoredField(WORDING, wording)));
        return document;
    }

    private static Document withStanding(IndexedDocument indexed) {
        var document = new Document();
        var standing = indexed.document().standing();
        var validity = standing.validity();
        document.add(new StringField(KEY, indexed.document().edition().toString(), Field.Store.NO));
        document.add(new StringField(ID, indexed.document().id().value(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, indexed.document().language(), Field.Store.NO));
        document.add(new StringField(REGION, standing.region().toString(), Field.Store.NO));
        document.add(
                new StringField(
                        SIGNED, Boolean.toString(standing.signOff().isPresent()), Field.Store.NO));
        document.add(new LongPoint(FROM, validity.from().toEpochDay()));
        document.add(
                new LongPoint(TO, validity.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
        for (var replacement : indexed.replacements()) {
            document.add(
                    new LongPoint(REPLACED + replacement.where(), replacement.from().toEpochDay()));
        }
        return document;
    }

    static Passage passage(Document stored) {
        return new Passage(
                edition(stored),
                number(stored, NUMBER),
                stored.get(TITLE),
                Stream.of(stored.getValues(HEADING)).toList(),
                stored.get(TEXT),
                Stream.of(stored.getValues(WORDING)).toList());
    }

    static Edition edition(Document stored) {
        return new Edition(new DocumentId(stored.get(ID)), number(stored, EDITION));
    }

    private static int number(Document stored, String field) {
        return stored.getField(field).numericValue().intValue();
    }

    private static FieldType gramsType() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
