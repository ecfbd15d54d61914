package org.warmline.assistant.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every rule, in the order of urgency. A proposal for an office's clinician to sign; the figures
 * stand in {@link Thresholds}.
 */
final class Rules {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final String PROTOCOL = "诊疗方案 8th to 10th edition";
    private static final String BEIJING = "北京居家康复专家指引 2022-12-07";
    private static final String PRACTICE = "follow-up practice of the house";
    private static final String NON_REPORTING = "Sara Alert: non-reporting after 24 h";
    private static final String OBSERVATION = "居家隔离医学观察指南 2022-11-21";

    static final Rule DANGER_SIGN =
            rule(
                    "danger-sign",
                    "Trouble breathing, chest pain, confusion, coughing blood, blue lips,"
                            + " collapse, a seizure, signs of a stroke or heavy bleeding: now.",
                    "NHC home treatment guide 2022-12; US CDC; NHS; 中风120");
    static final Rule OXYGEN =
            rule("oxygen-low", "Oxygen saturation of 93 % or less: now.", PROTOCOL);
    static final Rule OXYGEN_WATCHED =
            rule("oxygen-watched", "Oxygen saturation of 94 %: urgent.", "WHO; NHS 2020-21");
    static final Rule COLD =
            rule("temperature-low", "A temperature of 35 °C or less: now.", BEIJING);
    static final Rule FEVER_LASTING =
            rule(
                    "fever-lasting",
                    "Above 38.5 °C for more than three days: now.",
                    "居家治疗指南 2022-12-08");
    static final Rule SEVERE_CHILD =
            rule(
                    "severe-child",
                    "A small child that is limp or not to be soothed, does not drink or wet, or a"
                            + " fever under three months: now.",
                    "诊疗方案 8th and 9th edition; US CDC");
    static final Rule PREGNANCY =
            rule(
                    "pregnancy-sign",
                    "In pregnancy: headache, belly pain, palpitations, fluid, or the child moves"
                            + " less: now.",
                    "居家治疗指南 2022-12-08");
    static final Rule POISON =
            rule(
                    "poison",
                    "Poison, gas or carbon monoxide, or something dangerous was swallowed: now.",
                    "NHS: Poisoning; follow-up practice of the house");
    static final Rule VIOLENCE =
            rule("violence", "The resident is beaten or threatened: now.", PRACTICE);
    static final Rule DESPAIR =
            rule("despair", "Thoughts of death or despair of living: now.", "NICE NG225");
    static final Rule DANGER_AT_HOME =
            rule("danger-at-home", "A danger sign of somebody else at home: now.", PRACTICE);
    static final Rule AMBULANCE = rule("ambulance", "An ambulance is asked for: now.", PRACTICE);
    static final Rule CRY_FOR_HELP = rule("cry-for-help", "A cry for help: now.", PRACTICE);
    static final Rule WENT_SILENT =
            rule(
                    "silent-after-danger",
                    "Nothing was said any more after a danger sign or despair: now.",
                    PRACTICE);
    static final Rule HIGH_FEVER =
            rule("high-fever", "38.5 °C or more: urgent.", "NHC home treatment guide 2022-12");
    static final Rule CHEST_TIGHTNESS =
            rule("chest-tightness", "Pressure or tightness of the chest: urgent.", PRACTICE);
    static final Rule DANGER_UNSURE =
            rule("danger-unsure", "Not sure of a danger sign: urgent.", PRACTICE);
    static final Rule DANGER_NOT_ANSWERED =
            rule("danger-not-answered", "A danger sign asked, not answered: urgent.", PRACTICE);
    static final Rule RISING =
            rule("temperature-rising", "Higher by 0.6 °C over three reports: urgent.", PRACTICE);
    static final Rule NEED_NOT_MET =
            rule(
                    "need-not-met",
                    "Lacking again what was lacking the day before: urgent.",
                    PRACTICE);
    static final Rule MISSED_TWO_ROUNDS =
            rule("missed-two-rounds", "Not reached in two rounds in a row: urgent.", NON_REPORTING);
    static final Rule NOT_REACHED_A_DAY =
            rule("not-reached-24h", "Not reached for 24 hours: urgent.", NON_REPORTING);
    static final Rule FEVER =
            rule(
                    "fever",
                    "37.3 °C to 38.4 °C: by the end of the day.",
                    "Chinese screening practice");
    static final Rule FEVER_FELT =
            rule("fever-felt", "A fever without a number: by the end of the day.", PRACTICE);
    static final Rule MILDER_SYMPTOM =
            rule(
                    "milder-symptom",
                    "Any other complaint, unless a fever or danger flag covers it.",
                    OBSERVATION);
    static final Rule NEW_SYMPTOM =
            rule(
                    "new-symptom",
                    "A complaint that no report since yesterday had, also beside a fever that is"
                            + " older than that.",
                    OBSERVATION);
    static final Rule HOUSEHOLD =
            rule("household-unwell", "Somebody else at home is unwell.", PRACTICE);
    static final Rule LEFT_HOME = rule("left-home", "The flat was left.", OBSERVATION);
    static final Rule NEEDS = rule("needs", "Something is lacking.", PRACTICE);
    static final Rule NEED_STILL_OPEN =
            rule(
                    "need-still-open",
                    "Something was lacking the day before, and was not spoken of again.",
                    PRACTICE);
    static final Rule DISTRESS = rule("distress", "Worry, fear or loneliness.", PRACTICE);
    static final Rule CONTRADICTION =
            rule("contradiction", "The same fact was said both ways.", PRACTICE);
    static final Rule QUESTION =
            rule("question-not-covered", "A question that no document covers.", PRACTICE);
    static final Rule NOT_UNDERSTOOD =
            rule("not-understood", "A question was not understood or not answered.", PRACTICE);
    static final Rule ASKED_FOR_PERSON =
            rule("asked-for-person", "A person was asked for.", PRACTICE);
    static final Rule WRONG_PERSON =
            rule("wrong-person", "Somebody else was on the phone.", PRACTICE);
    static final Rule RESIDENT_DIED =
            rule(
                    "resident-died",
                    "Somebody says that the resident has died: urgent, before the next call.",
                    PRACTICE);
    static final Rule RESIDENT_IN_HOSPITAL =
            rule(
                    "resident-in-hospital",
                    "Somebody says that the resident is in hospital.",
                    PRACTICE);
    static final Rule REFUSED = rule("refused", "The resident did not want to answer.", PRACTICE);
    static final Rule INCOMPLETE =
            rule("incomplete", "The call ended before all was asked.", PRACTICE);

    static final List<Rule> ALL =
            List.of(
                    DANGER_SIGN,
                    OXYGEN,
                    COLD,
                    FEVER_LASTING,
                    SEVERE_CHILD,
                    PREGNANCY,
                    POISON,
                    VIOLENCE,
                    DESPAIR,
                    DANGER_AT_HOME,
                    AMBULANCE,
                    CRY_FOR_HELP,
                    WENT_SILENT,
                    HIGH_FEVER,
                    OXYGEN_WATCHED,
                    CHEST_TIGHTNESS,
                    DANGER_UNSURE,
                    DANGER_NOT_ANSWERED,
                    RISING,
                    NEED_NOT_MET,
                    MISSED_TWO_ROUNDS,
                    NOT_REACHED_A_DAY,
                    RESIDENT_DIED,
                    FEVER,
                    FEVER_FELT,
                    NEW_SYMPTOM,
                    MILDER_SYMPTOM,
                    HOUSEHOLD,
                    LEFT_HOME,
                    NEEDS,
                    NEED_STILL_OPEN,
                    DISTRESS,
                    CONTRADICTION,
                    QUESTION,
                    NOT_UNDERSTOOD,
                    ASKED_FOR_PERSON,
                    WRONG_PERSON,
                    RESIDENT_IN_HOSPITAL,
                    REFUSED,
                    INCOMPLETE);

    private Rules() {}

    static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static Rule rule(String id, String text, String source) {
        return new Rule(id, START, text, source);
    }
}
