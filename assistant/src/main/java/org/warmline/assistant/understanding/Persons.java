package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of at each place: the experiencer of ConText (Harkema and others, 2009), for
 * languages that leave out the subject when it stays the same.
 */
final class Persons {

    private record Mention(int from, int to, Whose whose) {}

    private final Reply reply;
    private final List<Mention> mentions = new ArrayList<>();
    private final boolean speakerIsAnother;

    Persons(Reply reply) {
        this.reply = reply;
        this.speakerIsAnother =
                reply.isRelativeSpeaking()
                        || reply.all("intent").stream()
                                .anyMatch(match -> match.code().equals("wrongPerson"));
        resolve();
    }

    boolean speakerIsAnother() {
        return speakerIsAnother;
    }

    boolean mentions(Whose whose) {
        return mentions.stream().anyMatch(mention -> mention.whose() == whose);
    }

    /** Of whom the words at a place speak. */
    Whose at(Match match) {
        for (var after : mentions) {
            int who = reply.endAt("after", "who", match.to());
            if (who >= 0 && reply.touch(who, after.from())) {
                return after.whose();
            }
        }
        for (var inside : mentions) {
            if (inside.from() >= match.from()
                    && inside.to() <= match.to()
                    && inside.whose() == Whose.HOUSEHOLD) {
                return inside.whose();
            }
        }
        Mention last = null;
        for (var mention : mentions) {
            if (mention.from() <= match.from()) {
                last = mention;
            }
        }
        if (isAnimals(match, last)) {
            return Whose.ELSEWHERE;
        }
        if (last == null) {
            return silent();
        }
        return stillMeant(last, match.from()) ? last.whose() : silent();
    }

    /** An animal begins the clause, and no person is named between it and the words. */
    private boolean isAnimals(Match match, @Nullable Mention last) {
        int start = reply.words().clauseStart(match.from());
        return reply.all("animal").stream()
                .filter(animal -> reply.touch(start, animal.from()))
                .filter(animal -> animal.to() <= match.from())
                .anyMatch(animal -> last == null || last.from() < animal.to());
    }

    private Whose silent() {
        return reply.asked(QuestionKind.HOUSEHOLD) ? Whose.HOUSEHOLD : Whose.RESIDENT;
    }

    /**
     * A person out of the house is meant in his own clause only, so that no danger is given away.
     */
    private boolean stillMeant(Mention person, int at) {
        var words = reply.words();
        if (person.whose() == Whose.ELSEWHERE && words.clauseEnd(person.to()) < at) {
            return ofIll(person) && words.sentenceEnd(person.to()) > at;
        }
        return words.sentenceEnd(person.to()) > at
                || speakerIsAnother
                || silent() == Whose.HOUSEHOLD;
    }

    private boolean ofIll(Mention person) {
        int end = reply.words().clauseEnd(person.to());
        return Stream.of("symptom", "ill", "taken")
                .flatMap(section -> reply.all(section).stream())
                .anyMatch(match -> match.from() >= person.from() && match.to() <= end);
    }

    private void resolve() {
        Whose they = speakerIsAnother ? Whose.RESIDENT : Whose.HOUSEHOLD;
        for (var match : reply.find("person")) {
            if (isPartOfPlace(match) || isSpeaker(match)) {
                continue;
            }
            var whose =
                    switch (match.code()) {
                        case "self" -> Whose.RESIDENT;
                        case "both" -> Whose.BOTH;
                        case "kin" -> kin(match);
                        case "other" -> near(match, "here") ? Whose.HOUSEHOLD : Whose.ELSEWHERE;
                        case "them" -> mentions.isEmpty() ? silent() : they;
                        default -> near(match, "elsewhere") ? Whose.ELSEWHERE : they;
                    };
            if (match.code().equals("kin") || match.code().equals("other")) {
                they = whose;
            }
            mentions.add(new Mention(match.from(), match.to(), whose));
        }
    }

    /** The neighbour of "I am her neighbour" is who speaks; "she" is still the resident. */
    private boolean isSpeaker(Match match) {
        return match.code().equals("other")
                && reply.all("intent").stream()
                        .filter(intent -> intent.code().equals("wrongPerson"))
                        .anyMatch(intent ->
                                intent.from() <= match.from() && match.from() < intent.to());
    }

    /**
     * The "me" of "lives with me" is not spoken of, nor that of "eats with me" beside somebody of
     * the household: beside a doctor on the telephone it may well be the resident who suffers.
     */
    private boolean isPartOfPlace(Match match) {
        boolean besideKin = !mentions.isEmpty() && mentions.getLast().whose() == Whose.HOUSEHOLD;
        return match.code().equals("self")
                && reply.all("place").stream()
                        .filter(place -> besideKin || !place.code().equals("beside"))
                        .anyMatch(place -> place.contains(match));
    }

    private Whose kin(Match match) {
        if (isSomebodyElses(match)) {
            return Whose.ELSEWHERE;
        }
        if (speakerIsAnother) {
            return Whose.RESIDENT;
        }
        return near(match, "elsewhere") ? Whose.ELSEWHERE : Whose.HOUSEHOLD;
    }

    /** A colleague's father: 我同事他爸. */
    private boolean isSomebodyElses(Match kin) {
        return !mentions.isEmpty()
                && mentions.getLast().whose() == Whose.ELSEWHERE
                && (reply.touch(mentions.getLast().to(), kin.from())
                        || kin.from() < mentions.getLast().to());
    }

    /** Said in the same clause, or at the beginning of the next one. */
    private boolean near(Match match, String place) {
        int from = reply.words().clauseStart(match.from());
        int to = reply.words().clauseEnd(match.to());
        return reply.all("place").stream()
                .filter(found -> found.code().equals(place))
                .anyMatch(found ->
                        (found.from() >= from && found.to() <= to)
                                || reply.touch(to + 1, found.from()));
    }
}
