package org.warmline.knowledge.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The parts of a page that could be the answer. */
final class Spans {

    private static final int MOST_CLAUSES = 14;
    private static final int LONGEST = 320;
    private static final int MOST_STARTS = 4;
    private static final int CLAUSES_AFTER_A_REST = 3;

    /** After these words what was asked for often begins. */
    private static final Pattern LEADING =
            Pattern.compile("为|是|至|到|达|将|在|从|由|向|通过|包括|需|给予|按照?|有|可以?|于|了|用|的|对|让|请");

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?:自|截至|从)?(?:\\d{4}年)?\\d+月(?:\\d+日)?(?:[（(]星期.[)）])?(?:上午|下午)?(?:\\d+[时点](?:\\d+分)?)?"
                            + "|\\d{3,4}[-—]\\d{6,8}(?:[、，]\\d{6,8})*|\\d{5,12}"
                            + "|(?:约|近|超过?|不超过|不低于|最高|至少|每人)?[\\d.]+(?:万|亿|千|百|多|余)*"
                            + "(?:[%％‰]|个?(?:百分点|工作日|小时|分钟)|[\\p{IsHan}]{1,2})?(?:以上|以下|以内|内|左右|/天|/月)?"
                            + "|百分之[\\p{IsHan}]{1,4}|[一二三四五六七八九十两]+(?:个月|天|周|年|倍|次|类|项|级|人|名|日|小时)");

    private static final Pattern NAME =
            Pattern.compile("[“《][^”》]{2,30}[”》]|(?:www|https?)[\\w./:-]+");

    private Spans() {}

    /**
     * @param sentences how many sentences are looked at
     */
    static List<Span> in(PageView view, int sentences) {
        var promising = promising(view, sentences);
        var page = view.page();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < page.size(); i++) {
            if (promising[page.sentence(i)]) {
                runsOfClauses(page, i, spans);
                rests(view, i, spans);
                spans.addAll(page.marks(i).valuesAndNames());
            }
        }
        return spans;
    }

    /** What stands in a clause, whatever the question. */
    record Marks(List<Integer> leading, List<Span> valuesAndNames) {

        static Marks in(Page page, int clause) {
            var spans = new ArrayList<Span>();
            found(page, clause, VALUE, Span.Kind.VALUE, spans);
            found(page, clause, NAME, Span.Kind.NAME, spans);
            return new Marks(leading(page, clause), List.copyOf(spans));
        }

        private static List<Integer> leading(Page page, int clause) {
            var begins = new LinkedHashSet<Integer>();
            var found = LEADING.matcher(page.text()).region(start(page, clause), end(page, clause));
            while (found.find()) {
                begins.add(found.end());
                begins.add(found.start());
            }
            return List.copyOf(begins);
        }
    }

    private static int start(Page page, int clause) {
        return page.clause(clause).start();
    }

    private static int end(Page page, int clause) {
        return page.clause(clause).end();
    }

    private static void runsOfClauses(Page page, int first, List<Span> spans) {
        for (int last = first; last < page.size() && last - first < MOST_CLAUSES; last++) {
            var span = Span.ofClauses(page, first, last);
            if (last > first && span.length() > LONGEST) {
                return;
            }
            spans.add(span);
        }
    }

    /** Where a clause first says again what was asked, the answer is what follows, or precedes. */
    private static void rests(PageView view, int clause, List<Span> spans) {
        var page = view.page();
        int from = start(page, clause);
        int to = end(page, clause);
        int starts = 0;
        var begins = new TreeSet<>(page.marks(clause).leading());
        for (int at = from + 1; at < to; at++) {
            boolean askedBefore = view.isAsked(at - 1);
            if (askedBefore && !view.isAsked(at)) {
                begins.add(at);
            }
            if (!askedBefore && view.isAsked(at) && at - from >= 2) {
                spans.add(new Span(page, clause, clause, from, at, Span.Kind.REST_OF_CLAUSE));
            }
        }
        for (int at : begins) {
            if (at > from && to - at >= 2 && starts++ < 2 * MOST_STARTS) {
                restFrom(page, clause, at, spans);
            }
        }
    }

    private static void restFrom(Page page, int clause, int at, List<Span> spans) {
        for (int last = clause;
                last < page.size()
                        && last <= clause + CLAUSES_AFTER_A_REST
                        && page.sentence(last) == page.sentence(clause);
                last++) {
            spans.add(
                    new Span(
                            page,
                            clause,
                            last,
                            at,
                            page.clause(last).end(),
                            Span.Kind.REST_OF_CLAUSE));
        }
    }

    private static void found(
            Page page, int clause, Pattern pattern, Span.Kind kind, List<Span> spans) {
        var found = pattern.matcher(page.text()).region(start(page, clause), end(page, clause));
        while (found.find()) {
            spans.add(new Span(page, clause, clause, found.start(), found.end(), kind));
        }
    }

    /** The sentences that have most of what is asked, and the one after each. */
    private static boolean[] promising(PageView view, int sentences) {
        int count = view.sentenceCount();
        var promising = new boolean[count];
        IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> view.relevance(s)).reversed())
                .limit(sentences)
                .forEach(sentence -> {
                    promising[sentence] = true;
                    if (sentence + 1 < count) {
                        promising[sentence + 1] = true;
                    }
                });
        return promising;
    }
}
