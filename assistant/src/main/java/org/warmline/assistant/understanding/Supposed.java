package org.warmline.assistant.understanding;

/**
 * Whether a sign is only supposed, reported or dreamt, and so nobody's. Each of these ends
 * somewhere: a dream where somebody wakes, news where the resident speaks of himself, 除非 at 不然. A
 * supposition that reached further would read a danger as nothing.
 */
final class Supposed {

    private final Reply reply;
    private final Uniform words;

    Supposed(Reply reply) {
        this.reply = reply;
        this.words = reply.words();
    }

    boolean is(Match sign) {
        return reply.continues("after", "if", sign.to())
                || isGeneral(sign)
                || isDreamt(sign)
                || isConditional(sign)
                || isToldOf(sign)
                || isException(sign);
    }

    private boolean isGeneral(Match sign) {
        return inClause("general", sign);
    }

    /** In the words round it; not after waking, and not where it is so by day too. */
    private boolean isDreamt(Match sign) {
        int start = words.clauseStart(sign.from());
        int end = words.sentenceEnd(sign.to());
        boolean awake =
                reply.all("supposed").stream()
                        .filter(it -> it.code().equals("awake"))
                        .filter(it -> it.from() >= start && it.from() <= sign.from())
                        .anyMatch(it -> !cueBetween("dream", it.to(), sign.from()));
        return !awake && inClause("dream", sign) && !saidBetween("by-day", sign.to(), end);
    }

    /** "If", for the rest of the sentence, until it is said how it is now or would be otherwise. */
    private boolean isConditional(Match sign) {
        int start = words.sentenceStart(sign.from());
        return reply.cues("if").stream()
                .filter(cue -> cue.from() >= start && cue.to() <= sign.from())
                .anyMatch(cue ->
                        !cueBetween("now", cue.to(), sign.from())
                                && !saidBetween("otherwise", cue.to(), sign.from()));
    }

    /** Heard, read or to be watched for, until the resident speaks of himself. */
    private boolean isToldOf(Match sign) {
        int start = words.sentenceStart(sign.from());
        return reply.cues("told").stream()
                .filter(cue -> cue.from() >= start && cue.to() <= sign.from())
                .anyMatch(cue ->
                        !cueBetween("now", cue.to(), sign.from())
                                && !saysBefore("own", cue.to(), sign.to())
                                && !saysBefore("mine", cue.to(), sign.to()));
    }

    /** What follows 除非 or "unless", up to what is so otherwise: "unless I sit up, I faint". */
    private boolean isException(Match sign) {
        int start = words.spokenClauseStart(sign.from());
        return reply.cues("unless").stream()
                .filter(cue -> cue.from() >= start && cue.to() <= sign.from())
                .anyMatch(cue ->
                        !saysBefore("own", afterFirstOwn(cue), sign.from() + 1)
                                && !saidBetween("otherwise", cue.to(), sign.from())
                                && !saidBetween("then", cue.to(), sign.from()));
    }

    /** The "I" right after "unless" begins what may come, and is no other subject. */
    private int afterFirstOwn(Match cue) {
        int at = cue.to();
        while (at < words.length() - 1 && !Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return at + 1;
    }

    /** The words begin there; a sign may begin with them, or reach over them. */
    private boolean saysBefore(String code, int from, int limit) {
        return reply.all("supposed").stream()
                .filter(it -> it.code().equals(code))
                .anyMatch(it -> it.from() >= from && it.from() < limit);
    }

    private boolean inClause(String code, Match sign) {
        return cueBetween(code, words.clauseStart(sign.from()), words.clauseEnd(sign.to()));
    }

    private boolean cueBetween(String code, int from, int to) {
        return reply.cues(code).stream().anyMatch(cue -> cue.from() >= from && cue.to() <= to);
    }

    private boolean saidBetween(String code, int from, int to) {
        return reply.all("supposed").stream()
                .anyMatch(it -> it.code().equals(code) && it.from() >= from && it.to() <= to);
    }
}
