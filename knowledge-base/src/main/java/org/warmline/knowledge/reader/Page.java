package org.warmline.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.warmline.knowledge.document.Edition;
import org.warmline.knowledge.passage.Clauses;
import org.warmline.knowledge.passage.Clauses.Clause;
import org.warmline.knowledge.passage.Passage;
import org.warmline.knowledge.wording.Grams;

/** The text of a document, or of the part that was found, in clauses. */
final class Page {

    private final Edition edition;
    private final String title;
    private final String text;
    private final List<Clause> clauses;
    private final List<List<String>> units = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final AtomicReferenceArray<Spans.Marks> marks;
    private final int[] sentence;
    private final int[] line;
    private final int[] passage;
    private final List<Passage> passages;

    private Page(Edition edition, List<Passage> passages) {
        this.edition = edition;
        this.passages = passages;
        this.title = passages.isEmpty() ? "" : passages.getFirst().title();
        var whole = new StringBuilder();
        var starts = new ArrayList<Integer>();
        for (var part : passages) {
            starts.add(whole.length());
            whole.append(part.text()).append('\n');
        }
        this.text = whole.toString();
        this.clauses = Clauses.of(text);
        this.marks = new AtomicReferenceArray<>(clauses.size());
        this.sentence = new int[clauses.size()];
        this.line = new int[clauses.size()];
        this.passage = new int[clauses.size()];
        number(passages, starts);
    }

    static Page of(Edition edition, List<Passage> passages) {
        return new Page(edition, passages);
    }

    private void number(List<Passage> passages, List<Integer> starts) {
        int part = 0;
        int before = 0;
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            while (part + 1 < starts.size() && starts.get(part + 1) <= clause.start()) {
                part++;
            }
            passage[i] = passages.get(part).number();
            if (i > 0) {
                boolean newLine = text.substring(before, clause.start()).indexOf('\n') >= 0;
                line[i] = line[i - 1] + (newLine ? 1 : 0);
                boolean newSentence = newLine || clauses.get(i - 1).endsSentence();
                sentence[i] = sentence[i - 1] + (newSentence ? 1 : 0);
            }
            before = clause.end();
            var words = text.substring(clause.start(), clause.end());
            units.add(Grams.units(words));
            traits.add(Traits.of(words));
        }
    }

    Edition edition() {
        return edition;
    }

    String title() {
        return title;
    }

    int size() {
        return clauses.size();
    }

    Clause clause(int i) {
        return clauses.get(i);
    }

    List<String> units(int i) {
        return units.get(i);
    }

    Traits traits(int i) {
        return traits.get(i);
    }

    /** Looked for when a question first comes near a clause: most are never asked for. */
    Spans.Marks marks(int i) {
        var known = marks.get(i);
        if (known == null) {
            known = Spans.Marks.in(this, i);
            marks.set(i, known);
        }
        return known;
    }

    int sentence(int i) {
        return sentence[i];
    }

    int line(int i) {
        return line[i];
    }

    /** The number of the passage in which a clause stands. */
    int passage(int i) {
        return passage[i];
    }

    /** The passages in which the clauses from one to another stand. */
    List<Passage> passages(int first, int last) {
        return passages.stream()
                .filter(one -> one.number() >= passage[first] && one.number() <= passage[last])
                .toList();
    }

    int length() {
        return text.length();
    }

    String text() {
        return text;
    }

    /** The words between two places, with the mark that closes a sentence there. */
    String words(int start, int end) {
        boolean closed = end < text.length() && "。！？；".indexOf(text.charAt(end)) >= 0;
        return text.substring(start, closed ? end + 1 : end).replace('\n', ' ');
    }
}
