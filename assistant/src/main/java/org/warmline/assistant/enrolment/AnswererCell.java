package org.warmline.assistant.enrolment;

import java.util.List;
import java.util.Locale;
import org.warmline.assistant.enrolment.Entry.Answerer;
import org.warmline.assistant.enrolment.Entry.Kind;
import org.warmline.assistant.enrolment.Refusal.Reason;

/** Who answers the telephone: 本人, 父亲, 女儿李女士, mother, daughter. */
final class AnswererCell {

    private record Word(String word, Kind kind, String title) {}

    /** Longer ones first. */
    private static final List<Word> WORDS =
            List.of(
                    new Word("本人", Kind.SELF, ""),
                    new Word("自己", Kind.SELF, ""),
                    new Word("父亲", Kind.PARENT, "先生"),
                    new Word("爸爸", Kind.PARENT, "先生"),
                    new Word("母亲", Kind.PARENT, "女士"),
                    new Word("妈妈", Kind.PARENT, "女士"),
                    new Word("父母", Kind.PARENT, "家长"),
                    new Word("家长", Kind.PARENT, "家长"),
                    new Word("监护人", Kind.PARENT, "家长"),
                    new Word("女儿", Kind.RELATIVE, "女士"),
                    new Word("儿子", Kind.RELATIVE, "先生"),
                    new Word("儿媳", Kind.RELATIVE, "女士"),
                    new Word("女婿", Kind.RELATIVE, "先生"),
                    new Word("妻子", Kind.RELATIVE, "女士"),
                    new Word("丈夫", Kind.RELATIVE, "先生"),
                    new Word("配偶", Kind.RELATIVE, "家属"),
                    new Word("子女", Kind.RELATIVE, "家属"),
                    new Word("亲属", Kind.RELATIVE, "家属"),
                    new Word("亲戚", Kind.RELATIVE, "家属"),
                    new Word("家属", Kind.RELATIVE, "家属"),
                    new Word("家人", Kind.RELATIVE, "家属"),
                    new Word("self", Kind.SELF, ""),
                    new Word("resident", Kind.SELF, ""),
                    new Word("father", Kind.PARENT, "Mr"),
                    new Word("mother", Kind.PARENT, "Ms"),
                    new Word("guardian", Kind.PARENT, "Mr or Ms"),
                    new Word("parent", Kind.PARENT, "Mr or Ms"),
                    new Word("daughter", Kind.RELATIVE, "Ms"),
                    new Word("son", Kind.RELATIVE, "Mr"),
                    new Word("wife", Kind.RELATIVE, "Ms"),
                    new Word("husband", Kind.RELATIVE, "Mr"),
                    new Word("spouse", Kind.RELATIVE, "Mr or Ms"),
                    new Word("relative", Kind.RELATIVE, "Mr or Ms"),
                    new Word("family", Kind.RELATIVE, "Mr or Ms"));

    private AnswererCell() {}

    /**
     * @param called how they are spoken to, from a column of its own; may be empty
     * @param surname and title: the same, apart; may be empty
     */
    static Read<Answerer> read(String text, String called, String surname, String title) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var known : WORDS) {
            if (lower.startsWith(known.word())) {
                var rest = text.substring(known.word().length()).strip();
                var spoken = called.isEmpty() ? rest.replaceAll("^[(:\\s-]+|[)\\s]+$", "") : called;
                var answerer = answerer(known, spoken);
                boolean isApart = known.kind() != Kind.SELF && !title.isEmpty();
                return new Read.Value<>(
                        isApart ? new Answerer(known.kind(), surname, title) : answerer);
            }
        }
        return new Read.Refused<>(Reason.WHO_ANSWERS);
    }

    private static Answerer answerer(Word known, String spoken) {
        if (known.kind() == Kind.SELF || spoken.isEmpty()) {
            return new Answerer(known.kind(), "", known.title());
        }
        return Titles.split(spoken)
                .map(it -> new Answerer(known.kind(), it.surname(), it.title()))
                .orElseGet(() -> new Answerer(known.kind(), Titles.surname(spoken), known.title()));
    }
}
