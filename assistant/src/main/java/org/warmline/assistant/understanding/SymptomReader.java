package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/** Reads complaints: the resident's own, and of the others at home only that they are ill. */
final class SymptomReader implements Reader {

    /** Begins the section of words that, while a symptom is asked about, tell of another one. */
    private static final String BESIDE_ASKED = "asked:";

    private static final Pattern BLOOD = Pattern.compile("血|ble?ed|blood");

    @Override
    public List<Finding> read(Reply reply) {
        var statements = statements(reply);
        var findings = new ArrayList<Finding>(own(reply, statements));
        findings.addAll(household(reply, statements));
        findings.addAll(OpenDangers.of(reply, statements));
        return findings;
    }

    private List<Statement> statements(Reply reply) {
        var reading = new Statements(reply);
        var statements = new ArrayList<>(reading.read("symptom"));
        var absences = new ArrayList<>(reply.find("absent"));
        absences.addAll(reply.find("normal-temperature"));
        if (reply.asked(QuestionKind.TEMPERATURE)) {
            absences.addAll(reply.find("normal"));
        }
        reply.asked()
                .askedSymptom()
                .ifPresent(asked ->
                        absences.addAll(
                                askedWords(reply, "asked-absent", asked).stream()
                                        .filter(it -> !isAdmitted(reply, it))
                                        .toList()));
        for (var absent : absences) {
            if (statements.stream().noneMatch(s -> s.match().contains(absent))) {
                statements.removeIf(s -> s.match().overlaps(absent) && !s.match().contains(absent));
                statements.add(reading.statement(absent, !reading.isDisclaimed(absent)));
            }
        }
        var more = new ArrayList<Match>();
        reply.asked()
                .askedSymptom()
                .ifPresent(asked -> {
                    more.addAll(askedWords(reply, "asked", asked));
                    more.addAll(reply.find(BESIDE_ASKED + asked.code()));
                });
        more.removeIf(match -> more.stream().anyMatch(other -> other.contains(match)));
        more.removeIf(match -> reply.isFigurative(match) || isAnswered(reply, match));
        more.removeIf(match -> statements.stream().anyMatch(s -> s.match().overlaps(match)));
        more.addAll(reply.sounding("symptom"));
        if (more.isEmpty() && statements.isEmpty()) {
            more.addAll(occurrences(reply));
        }
        statements.addAll(reading.read(more));
        statements.sort(Comparator.comparingInt(s -> s.match().from()));
        return statements;
    }

    /** "Yes, but I'm fine". */
    private static boolean isAdmitted(Reply reply, Match well) {
        return answersBefore(reply, "yes", well).anyMatch(yes -> saysBut(reply, yes, well));
    }

    /**
     * "No" was said before, and nothing like "but": what such words say beside it is of something
     * else, as in "no, just an ache in my tooth". A sign that has its own words is not read here.
     */
    private static boolean isAnswered(Reply reply, Match match) {
        return answersBefore(reply, "no", match).anyMatch(no -> !saysBut(reply, no, match));
    }

    private static Stream<Match> answersBefore(Reply reply, String code, Match match) {
        return reply.find("answer").stream()
                .filter(it -> it.code().equals(code) && it.to() <= match.from());
    }

    private static boolean saysBut(Reply reply, Match answer, Match match) {
        return reply.all("talk").stream()
                .anyMatch(but -> but.from() >= answer.to() && but.to() <= match.from());
    }

    /**
     * "Twice, at night": of what was asked about, whatever its name, where nothing else is said.
     */
    private static List<Match> occurrences(Reply reply) {
        var asked = reply.asked().askedSymptom();
        return asked.isEmpty() || !reply.find("occurs-not").isEmpty()
                ? List.of()
                : reply.find("occurs").stream()
                        .filter(match -> !isAnswered(reply, match))
                        .map(match -> new Match(asked.get().code(), match.from(), match.to()))
                        .toList();
    }

    private static List<Match> askedWords(Reply reply, String section, Symptom asked) {
        return reply.all(section).stream()
                .filter(match -> match.code().equals(asked.code()) && !reply.isFigurative(match))
                .toList();
    }

    private static List<Finding> own(Reply reply, List<Statement> statements) {
        Map<Symptom, Statement> decided = new LinkedHashMap<>();
        for (var statement : statements) {
            if (statement.isOf(Whose.RESIDENT) && statement.isStated()) {
                decided.merge(
                        Symptom.ofCode(statement.code()),
                        statement,
                        (first, second) -> decide(reply, first, second));
            }
        }
        dropSputumOf(reply, decided);
        dropLittleBlood(reply, decided);
        var findings = new ArrayList<Finding>();
        decided.forEach((symptom, statement) ->
                findings.add(
                        new Finding.Complaint(
                                symptom, statement.polarity(), evidence(reply, statement))));
        return findings;
    }

    /** The sputum that blood is in, and the cough that brings it, are no complaints besides. */
    private static void dropSputumOf(Reply reply, Map<Symptom, Statement> decided) {
        var blood = decided.get(Symptom.COUGHING_BLOOD);
        var sputum = decided.get(Symptom.PHLEGM);
        var cough = decided.get(Symptom.COUGH);
        if (blood != null && blood.isPresent()) {
            var words = reply.words();
            if (sputum != null
                    && words.clauseEnd(blood.match().to())
                            == words.clauseEnd(sputum.match().to())) {
                decided.remove(Symptom.PHLEGM);
            }
            if (cough != null && cough.match().overlaps(blood.match())) {
                decided.remove(Symptom.COUGH);
            }
        }
    }

    /** A nosebleed that does not stop is no small complaint besides. */
    private static void dropLittleBlood(Reply reply, Map<Symptom, Statement> decided) {
        var heavy = decided.get(Symptom.HEAVY_BLEEDING);
        var other = decided.get(Symptom.OTHER);
        if (heavy != null && heavy.isPresent() && other != null) {
            var words = reply.words().subSequence(other.match().from(), other.match().to());
            if (BLOOD.matcher(words).find()) {
                decided.remove(Symptom.OTHER);
            }
        }
    }

    /** Of two statements about the same symptom: a correction wins, else the graver one. */
    private static Statement decide(Reply reply, Statement first, Statement second) {
        boolean corrected =
                reply.cues("correct").stream()
                        .anyMatch(cue ->
                                cue.from() >= first.match().to()
                                        && cue.to() <= second.match().from());
        if (corrected || first.polarity() == second.polarity()) {
            return corrected ? second : first;
        }
        return gravity(second.polarity()) > gravity(first.polarity()) ? second : first;
    }

    private static int gravity(Polarity polarity) {
        return switch (polarity) {
            case PRESENT -> 2;
            case UNSURE -> 1;
            case ABSENT -> 0;
        };
    }

    private static List<Finding> household(Reply reply, List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        for (var statement : statements) {
            var symptom = Symptom.ofCode(statement.code());
            if (statement.isOf(Whose.HOUSEHOLD) && statement.isPresent()) {
                var evidence = evidence(reply, statement);
                findings.add(new Finding.Household(HouseholdState.UNWELL, evidence));
                if (symptom.isDangerSign()) {
                    findings.add(new Finding.HouseholdDanger(symptom, evidence));
                }
            }
        }
        return findings;
    }

    /** Less sure of what only sounds like the words of a sign. */
    private static Evidence evidence(Reply reply, Statement statement) {
        var match = statement.match();
        boolean sounds = reply.sounding("symptom").contains(match);
        return reply.words().evidence(match.from(), match.to(), sounds ? 0.6 : 0.9);
    }
}
