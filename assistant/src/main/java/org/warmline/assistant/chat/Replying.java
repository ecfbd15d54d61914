package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.chat.ChatMessage.Citation;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.OwnQuestion;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.PolicySources;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.written.WrittenTurn;

/** Finds what to write to a message. A danger comes first, and nothing beside it. */
final class Replying {

    private static final int LONGEST_ANSWER = 700;

    private final PolicyQuestions policy;
    private final PolicySources sources;
    private final OwnFacts own;
    private final Neighbourhood living;
    private final Telling telling;
    private final Sayings sayings;
    private final ChatSettings.Office office;
    private final Clock clock;

    Replying(
            PolicyQuestions policy,
            PolicySources sources,
            OwnFacts own,
            Neighbourhood living,
            Telling telling,
            Sayings sayings,
            ChatSettings.Office office,
            Clock clock) {
        this.policy = policy;
        this.sources = sources;
        this.own = own;
        this.living = living;
        this.telling = telling;
        this.sayings = sayings;
        this.office = office;
        this.clock = clock;
    }

    /** What a person has to do besides. */
    enum Left {
        NOTHING,
        /** Nothing covers what was asked. */
        QUESTION,
        NOT_UNDERSTOOD
    }

    /**
     * @param content what to write
     * @param turn of the questions of the day, if it goes on with them
     */
    record Reply(Content content, Left left, Optional<WrittenTurn> turn) {

        Reply(Content content, Left left) {
            this(content, left, Optional.empty());
        }

        static Reply of(Content content) {
            return new Reply(content, Left.NOTHING);
        }
    }

    /** To something that is asked, whatever else is told with it. */
    Reply toQuestion(Visit visit, Heard heard, String before) {
        return answer(visit, heard, before, List.of());
    }

    /**
     * @param before what was asked before in this conversation; empty if nothing
     */
    Reply to(Visit visit, Heard heard, String before) {
        if (heard.isDanger()) {
            return Reply.of(telling.danger(visit, heard));
        }
        if (heard.meaning().wants(Intent.HUMAN)) {
            return Reply.of(
                    plain(heard, visit.expected().isPresent() ? "person" : "personUnknown"));
        }
        var parting = heard.parting(visit.isConfirmed());
        if (parting.isPresent()) {
            return Reply.of(
                    plain(
                            heard,
                            switch (parting.get()) {
                                case DIED -> "condolence";
                                case IN_HOSPITAL -> "inHospital";
                            }));
        }
        if (heard.meaning().wants(Intent.WRONG_PERSON)) {
            return Reply.of(plain(heard, "wrongPerson"));
        }
        var told = heard.tells() ? told(visit, heard) : List.<String>of();
        if (!told.isEmpty() && !heard.asks()) {
            return Reply.of(Content.plain(heard.language(), told));
        }
        if (isOnlyPolite(heard)) {
            return Reply.of(plain(heard, polite(visit, heard)));
        }
        return heard.acknowledges()
                ? Reply.of(plain(heard, "heard"))
                : answer(visit, heard, before, told);
    }

    private static String polite(Visit visit, Heard heard) {
        if (!heard.meaning().wants(Intent.GREETING)) {
            return "thanks";
        }
        return visit.isConfirmed() ? "polite" : "politeToStranger";
    }

    private List<String> told(Visit visit, Heard heard) {
        if (visit.isConfirmed()) {
            return telling.noted(heard);
        }
        return heard.tellsOfHealth() ? sayings.lines(heard.language(), "confirmToTell") : List.of();
    }

    private Reply answer(Visit visit, Heard heard, String before, List<String> told) {
        var language = heard.language();
        var question = PolicyQuestions.inFull(heard.kept(), before);
        var asksOwn = OwnQuestion.in(question);
        if (asksOwn.isPresent()) {
            var lines =
                    visit.isConfirmed()
                            ? own.answer(asksOwn.get(), visit.expected().orElseThrow(), language)
                            : sayings.lines(language, "confirmFirst");
            return Reply.of(content(language, told, lines, Optional.empty(), question));
        }
        var answer = policy.ask(question, "", language, LocalDate.now(clock), living.of(visit));
        return switch (answer) {
            case PolicyAnswer.Covered covered when tellsWhereTheyLive(covered, visit, language) ->
                    Reply.of(
                            content(
                                    language,
                                    told,
                                    sayings.lines(language, "confirmWhere"),
                                    Optional.empty(),
                                    question));
            case PolicyAnswer.Covered(_, _, var text, var cited) ->
                    Reply.of(
                            content(
                                    language,
                                    told,
                                    List.of(Listening.cut(text, LONGEST_ANSWER)),
                                    Optional.of(citation(cited)),
                                    question));
            case PolicyAnswer.AboutTheCaller() ->
                    Reply.of(
                            content(
                                    language,
                                    told,
                                    sayings.lines(language, "aboutUs", office.in(language)),
                                    Optional.empty(),
                                    question));
            case PolicyAnswer.NotCovered() -> notCovered(visit, heard, told, question);
        };
    }

    /** What holds only where somebody lives is told to nobody who has not confirmed. */
    private boolean tellsWhereTheyLive(
            PolicyAnswer.Covered covered, Visit visit, Language language) {
        var cited = covered.cited();
        return !visit.isConfirmed()
                && !policy.holds(
                        cited.document(),
                        cited.edition(),
                        language,
                        LocalDate.now(clock),
                        living.ofAll());
    }

    /** What neither asks nor tells anything is not understood, which may be anything. */
    private Reply notCovered(Visit visit, Heard heard, List<String> told, String question) {
        var language = heard.language();
        if (!heard.asks()) {
            var key = visit.isConfirmed() ? "notUnderstood" : "notUnderstoodConfirm";
            return new Reply(plain(heard, key), Left.NOT_UNDERSTOOD);
        }
        var lines = sayings.lines(language, visit.isConfirmed() ? "unknown" : "unknownConfirm");
        return new Reply(content(language, told, lines, Optional.empty(), question), Left.QUESTION);
    }

    private static Content content(
            Language language,
            List<String> told,
            List<String> lines,
            Optional<Citation> citation,
            String asked) {
        var all = new ArrayList<>(lines);
        all.addAll(told);
        return new Content(Tone.PLAIN, language, all, citation, asked);
    }

    private Citation citation(PolicyAnswer.Cited cited) {
        var source = sources.find(cited.document(), cited.edition());
        return new Citation(
                cited.title(),
                source.map(PolicySources.Source::issuer).orElse(""),
                source.map(PolicySources.Source::number).orElse(""),
                source.map(PolicySources.Source::from),
                cited.document(),
                cited.edition(),
                cited.quote(),
                source.isPresent());
    }

    private Content plain(Heard heard, String key) {
        return Content.plain(heard.language(), sayings.lines(heard.language(), key));
    }

    private static boolean isOnlyPolite(Heard heard) {
        var meaning = heard.meaning();
        boolean polite =
                meaning.wants(Intent.GREETING)
                        || meaning.wants(Intent.THANKS)
                        || meaning.wants(Intent.GOODBYE);
        return polite && !heard.asks();
    }
}
