package org.warmline.assistant.understanding;

/** Tells a finished answer from one that goes on: a plain no is one, "no, but" is not. */
final class FinishedAnswer {

    private FinishedAnswer() {}

    /** True only where nothing more need be waited for. */
    static boolean in(Reply reply, Meaning meaning) {
        boolean hangs =
                reply.all("hanging").stream()
                        .anyMatch(match -> match.to() >= reply.words().length() - 3);
        if (hangs || !meaning.isUnderstood()) {
            return false;
        }
        if (reply.asked(QuestionKind.TEMPERATURE)) {
            return meaning.all(Finding.Temperature.class).findAny().isPresent()
                    && reply.all("whole-number").isEmpty();
        }
        return isBare(reply);
    }

    /** Nothing but yes, no or a farewell, in one clause. */
    private static boolean isBare(Reply reply) {
        var words = reply.words();
        return java.util.stream.Stream.of("answer", "well")
                .flatMap(section -> reply.find(section).stream())
                .anyMatch(match ->
                        words.clauseStart(match.from()) <= 3
                                && words.clauseEnd(match.to()) >= words.length() - 2
                                && match.length() >= words.length() - 7);
    }
}
