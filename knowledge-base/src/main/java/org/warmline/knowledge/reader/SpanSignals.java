package org.warmline.knowledge.reader;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.warmline.knowledge.wording.Asked.Found;
import org.warmline.knowledge.wording.AskedFor;

/** What speaks for and against a run of clauses as the answer to one question. */
final class SpanSignals {

    private static final Pattern UNIT = Pattern.compile("多少(?:个|名)?(\\p{IsHan})|几(\\p{IsHan})");

    private static final String LEADING = "为是至到达将在从由向过括需予按照有可以于了用的对让请：，、“《）";

    private static final Pattern ASKING =
            Pattern.compile(
                    "什么|哪些|哪个|哪种|哪几|哪里|哪儿|哪天|哪一|多少|多久|多长|几|谁|何时|何地|何处|如何|怎么|怎样|为何|何种"
                            + "|what|which|who|where|when|how",
                    Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 24;

    private final String question;
    private final double askingAt;
    private final String after;
    private final String before;
    private final Set<AskedFor> kinds;
    private final Optional<Pattern> unit;

    SpanSignals(String question) {
        this.question = question;
        this.kinds = AskedFor.in(question);
        var asking = ASKING.matcher(question);
        boolean asks = asking.find();
        this.askingAt = asks ? (double) asking.start() / question.length() : -1;
        this.after = asks ? part(asking.end(), asking.end() + 2) : "";
        this.before = asks ? part(asking.start() - 2, asking.start()) : "";
        this.unit = unit(question);
    }

    /** Two characters of the question, or nothing where there are no two. */
    private String part(int from, int to) {
        return from < 0 || to > question.length() ? "" : question.substring(from, to);
    }

    /** In "how many tons" a number of tons is wanted. */
    private static Optional<Pattern> unit(String question) {
        var found = UNIT.matcher(question);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(Pattern.compile("[\\d一二三四五六七八九十百千万亿]+余?多?个?" + Pattern.quote(name)));
    }

    float[] of(PageView view, Span span, double documentScore, int documentRank) {
        var values = new Values();
        values.add(documentScore);
        values.add(documentRank);
        kinds(values);
        place(values, view, span);
        shares(values, view, span);
        looks(values, span);
        inside(values, view, span);
        focus(values, view, span);
        return values.toArray();
    }

    private void kinds(Values values) {
        for (var kind : AskedFor.values()) {
            values.add(kinds.contains(kind) ? 1 : 0);
        }
        values.add(question.length());
    }

    private static void place(Values values, PageView view, Span span) {
        var page = span.page();
        int first = span.first();
        int last = span.last();
        int length = span.length();
        boolean startsSentence = first == 0 || page.sentence(first - 1) < page.sentence(first);
        boolean startsLine = first == 0 || page.line(first - 1) < page.line(first);
        boolean endsLine = last + 1 == page.size() || page.line(last + 1) > page.line(last);
        values.add(view.words(first));
        values.add(view.meaning(first));
        values.add(view.words(last));
        values.add((double) span.start() / page.length());
        values.add(page.length());
        values.add(length);
        values.add(last - first + 1);
        values.add(page.sentence(last) - page.sentence(first));
        values.add(page.line(last) - page.line(first));
        values.add(startsSentence ? 1 : 0);
        values.add(startsLine ? 1 : 0);
        values.add(endsLine ? 1 : 0);
        values.add(mark(first == 0 ? '\n' : page.clause(first - 1).mark()));
        values.add(mark(page.clause(last).mark()));
        values.add(first - view.best());
        values.add(last - view.best());
        values.add(first <= view.best() && view.best() <= last ? 1 : 0);
        values.add(view.relevance(page.sentence(first)));
        values.add(view.relevance(page.sentence(last)));
        values.add(view.place(page.sentence(first)));
        values.add(view.place(page.sentence(last)));
        values.add(view.share(first) / Math.max(1e-6, view.share(view.best())));
        values.add(last + 1 < page.size() ? view.relevance(page.sentence(last + 1)) : 0);
    }

    private static int mark(char mark) {
        return "\n。；：，、！？,:;".indexOf(mark);
    }

    private static void shares(Values values, PageView view, Span span) {
        var page = span.page();
        int first = span.first();
        int last = span.last();
        var own = Found.NOTHING;
        double most = 0;
        for (int i = first; i <= last; i++) {
            own = own.and(view.found(i));
            most = Math.max(most, view.share(i));
        }
        var left = Found.NOTHING;
        for (int i = first - 1; i >= 0 && page.sentence(i) == page.sentence(first); i--) {
            left = left.and(view.found(i));
        }
        var right = Found.NOTHING;
        for (int i = last + 1; i < page.size() && page.sentence(i) == page.sentence(last); i++) {
            right = right.and(view.found(i));
        }
        var before = first == 0 ? Found.NOTHING : view.found(first - 1);
        var after = last + 1 == page.size() ? Found.NOTHING : view.found(last + 1);
        var previous = view.sentence(page.sentence(first) - 1);
        var next = view.sentence(page.sentence(last) + 1);
        var heading = view.heading(first);
        var line = view.startOfLine(first);
        var leading = left.and(previous).and(heading).and(line);
        values.add(view.share(own));
        values.add(view.share(before));
        values.add(view.share(left));
        values.add(view.share(previous));
        values.add(view.share(heading));
        values.add(view.share(line));
        values.add(view.share(after));
        values.add(view.share(right));
        values.add(view.share(next));
        values.add(view.share(before.and(own)));
        values.add(view.share(left.and(own)));
        values.add(view.share(leading));
        values.add(view.share(leading.and(own)));
        values.add(view.share(own.without(leading)));
        values.add(view.share(leading.without(own)));
        values.add(view.share(right.without(own)));
        values.add(view.share(own.and(right)));
        values.add(most);
        values.add(most / Math.max(1e-6, view.share(view.best())));
        values.add(view.share(first));
        values.add(view.share(last));
        values.add(view.share(own) / Math.sqrt(span.end() - span.start() + 5.0));
        values.add(view.share(before) - view.share(first));
    }

    private void looks(Values values, Span span) {
        var page = span.page();
        var counts = new int[Traits.KIND_COUNT];
        for (int i = span.first(); i <= span.last(); i++) {
            for (int kind = 0; kind < counts.length; kind++) {
                counts[kind] += page.traits(i).counts()[kind];
            }
        }
        if (span.first() == span.last() && span.kind() != Span.Kind.CLAUSES) {
            var own = page.traits(span.first()).countsIn(span.words());
            for (int kind = 0; kind < counts.length; kind++) {
                counts[kind] = own[kind];
            }
        }
        for (int count : counts) {
            values.add(count);
        }
        int first = span.first();
        int last = span.last();
        values.add(page.traits(first).opening());
        values.add(page.traits(last).closing());
        values.add(first == 0 ? -1 : page.traits(first - 1).closing());
        values.add(first == 0 ? -1 : page.traits(first - 1).opening());
        values.add(last + 1 == page.size() ? -1 : page.traits(last + 1).opening());
        values.add(page.clause(first).end() - page.clause(first).start());
        values.add(page.clause(last).end() - page.clause(last).start());
        values.add(unit.filter(it -> it.matcher(span.words()).find()).isPresent() ? 1 : 0);
        values.add(wanted(counts));
    }

    /** What stands around it in its own clauses. */
    private static void inside(Values values, PageView view, Span span) {
        var page = span.page();
        int before = page.clause(span.first()).start();
        int after = page.clause(span.last()).end();
        values.add(span.kind().number());
        values.add(span.start() - before);
        values.add(after - span.end());
        values.add(view.asked(span.start(), span.end()) / (double) span.length());
        values.add(view.asked(before, span.start()));
        values.add(view.asked(span.end(), after));
        values.add(span.start() > 0 && view.isAsked(span.start() - 1) ? 1 : 0);
        values.add(span.end() < page.length() && view.isAsked(span.end()) ? 1 : 0);
        values.add(view.isAsked(span.start()) ? 1 : 0);
        values.add(leading(page.text(), span.start()));
    }

    /** Where the word of asking stands: what was asked for takes its place in a statement. */
    private void focus(Values values, PageView view, Span span) {
        var text = span.page().text();
        int left = Math.max(0, span.start() - NEAR);
        int right = Math.min(text.length(), span.end() + NEAR);
        values.add(askingAt);
        for (var part : new String[] {after, before}) {
            if (part.isEmpty()) {
                values.add(-1);
                values.add(-1);
                values.add(-1);
                continue;
            }
            values.add(text.indexOf(part, span.start(), span.end()) >= 0 ? 1 : 0);
            values.add(lastBefore(text, part, left, span.start()));
            int first = text.indexOf(part, span.end(), right);
            values.add(first < 0 ? -1 : first - span.end());
        }
        values.add(view.askedRunBefore(span.start()));
        values.add(view.askedRunAfter(span.end()));
    }

    /** How far behind a place the last one stands that ends before another; -1 if none does. */
    private static int lastBefore(String text, String part, int from, int to) {
        for (int at = to - part.length(); at >= from; at--) {
            if (text.startsWith(part, at)) {
                return at - from;
            }
        }
        return -1;
    }

    private static int leading(String text, int at) {
        return at == 0 ? -1 : LEADING.indexOf(text.charAt(at - 1));
    }

    /** How many things of the kinds that are asked for occur. */
    private int wanted(int[] counts) {
        int wanted = 0;
        for (var kind : kinds) {
            wanted +=
                    switch (kind) {
                        case TIME -> counts[1];
                        case DURATION -> counts[2];
                        case AMOUNT -> counts[4] + counts[5] + counts[6];
                        case CONTACT -> counts[3];
                        case PLACE -> counts[7];
                        case PERSON -> counts[8] + counts[9];
                        case REASON -> counts[11];
                        case DECISION -> counts[12];
                        case MEASURES, MANNER, LIST -> counts[10];
                        case THING -> 0;
                    };
        }
        return wanted;
    }

    /** Collects numbers. */
    private static final class Values {

        private float[] values = new float[128];
        private int size;

        void add(double value) {
            values[size++] = (float) value;
        }

        float[] toArray() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
