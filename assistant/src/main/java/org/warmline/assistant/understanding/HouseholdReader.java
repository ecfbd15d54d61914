package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.health.HouseholdState;

/** Reads how the others at home are, where no symptom of theirs has a name. */
final class HouseholdReader implements Reader {

    @Override
    public List<Finding> read(Reply reply) {
        var findings = new ArrayList<Finding>();
        var reading = new Statements(reply);
        for (var statement : reading.read(reply.find("ill"))) {
            if (statement.isOf(Whose.HOUSEHOLD) && statement.isPresent()) {
                findings.add(finding(reply, HouseholdState.UNWELL, statement.match()));
            }
        }
        reply.find("household").stream()
                .filter(match -> match.code().equals("alone"))
                .filter(_ -> reply.asked(QuestionKind.HOUSEHOLD))
                .forEach(match -> findings.add(finding(reply, HouseholdState.WELL, match)));
        boolean about =
                reply.asked(QuestionKind.HOUSEHOLD) || reply.persons().mentions(Whose.HOUSEHOLD);
        if (about) {
            findings.addAll(well(reply, reading));
        }
        if (reply.asked(QuestionKind.HOUSEHOLD)) {
            for (var match : reply.find("household")) {
                if (match.code().equals("unsure")) {
                    findings.add(finding(reply, HouseholdState.UNSURE, match));
                }
            }
        }
        return findings;
    }

    /** Said to be well, recovered, or free of what was asked about; or nobody else lives there. */
    private static List<Finding> well(Reply reply, Statements reading) {
        var findings = new ArrayList<Finding>();
        for (var match : reply.find("household")) {
            if (match.code().equals("well")
                    && reply.persons().at(match) == Whose.HOUSEHOLD
                    && !isPartOfDespair(reply, match)) {
                findings.add(finding(reply, HouseholdState.WELL, match));
            }
        }
        var denied = new ArrayList<>(reading.read("symptom"));
        denied.addAll(reading.read(reply.find("ill")));
        for (var statement : denied) {
            if (statement.isOf(Whose.HOUSEHOLD)
                    && statement.isStated()
                    && statement.polarity() == org.warmline.assistant.health.Polarity.ABSENT) {
                findings.add(finding(reply, HouseholdState.WELL, statement.match()));
            }
        }
        return findings;
    }

    /** 后事都安排好了 says nothing of anybody who is well. */
    private static boolean isPartOfDespair(Reply reply, Match well) {
        return reply.find("distress").stream()
                .anyMatch(it -> it.code().equals("high") && it.overlaps(well));
    }

    private static Finding finding(Reply reply, HouseholdState state, Match match) {
        return new Finding.Household(state, reply.words().evidence(match.from(), match.to(), 0.85));
    }
}
