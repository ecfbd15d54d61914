package org.warmline.assistant.language;

import java.util.Locale;

/**
 * Every sentence of ours that is not a question of a script. The words stand in {@code
 * spoken_zh.properties} and {@code spoken_en.properties} under {@link #key()}.
 */
public enum Phrase {
    // The first words, before anybody has said who they are.
    GREETING_MACHINE,
    GREETING_RECORDED,
    GREETING_PERSON,
    IDENTITY_AGAIN,
    WHO_IS_CALLING,
    ANSWER_FOLLOWS,
    FETCH_AN_ADULT,
    ANSWERING_FOR,

    // Between the questions.
    CONFIRMED,
    CONFIRMED_RELATIVE,
    NOTED,
    NOTED_TEMPERATURE,
    NOT_HEARD,
    STILL_THERE,
    SAY_AGAIN,
    SLOWER_NOW,
    LOUDER_NOW,
    TAKE_YOUR_TIME,
    LOOKING_UP,
    LOOKING_UP_MORE,
    STILL_LOOKING,
    CALM,
    KEYS_WRONG,
    PERSON_WILL_ASK,
    ANYTHING_ELSE_ASKED,
    ANYTHING_ELSE_NEEDED,
    NEEDS_NOTED,
    NEEDS_STILL,
    BESIDES_NEEDS,
    BESIDES_SYMPTOMS,
    WHICH_NUMBER,
    WHICH_SYMPTOM,
    WHICH_HOUSEHOLD,
    WHICH_STAYED_HOME,
    DOUBT_BREATH,
    DOUBT_CHEST,
    DOUBT_CONFUSION,
    DOUBT_COUGHING_BLOOD,
    DOUBT_CYANOSIS,
    DOUBT_COLLAPSE,
    DOUBT_SEIZURE,
    DOUBT_STROKE,
    DOUBT_BLEEDING,
    DOUBT_HOUSEHOLD,
    DOUBT_DISTRESS,
    /** Said in the language that it offers. */
    OTHER_LANGUAGE,
    LANGUAGE_NOW,
    NO_ANSWER_HERE,
    NO_ANSWER_TO_FEAR,
    ANSWER_SOURCE,
    ANSWER_TO_EARLIER,
    OWN_LAST_DAY,
    OWN_NEXT_CALL,
    OWN_NO_NEXT_CALL,

    // Danger.
    DANGER,
    DANGER_BEFORE_IDENTITY,
    DANGER_AT_HOME,
    DANGER_MORE,
    MAKE_A_SOUND,
    DANGER_AGAIN,
    DANGER_STANDS,
    NUMBER_TO_CALL,
    HELP_IS_COMING,
    DESPAIR,
    DESPAIR_GO_ON,
    DESPAIR_AGAIN,
    VIOLENCE,
    NO_MORE_QUESTIONS,
    WORRY,

    // Goodbyes.
    BYE_DONE,
    BYE_AFTER_DANGER,
    BYE_AFTER_DESPAIR,
    BYE_SHORT,
    BYE_PERSON,
    BYE_LATER,
    BYE_LATER_AT,
    BYE_LATER_AFTER,
    BYE_WRONG_PERSON,
    BYE_CONDOLENCE,
    BYE_IN_HOSPITAL,
    BYE_REFUSED,
    BYE_INCOMPLETE,
    BYE_NOT_HEARD,
    BYE_CUT,
    LATE_PERSON,
    LATE_QUESTION,

    // Questions of any kind.
    ASK_YES_NO,
    ASK_IS_IT_SO,
    ASK_CHOICE,
    ASK_CHOICES,
    ASK_OPTION,
    ASK_OWN_WORDS,
    ASK_NUMBER,
    ASK_AMOUNT,
    ASK_BETWEEN,
    ASK_DATE,
    ASK_MOMENT,
    ASK_TIME,
    ASK_TEMPERATURE,
    KEYS_YES_NO,
    KEYS_OPTION,
    KEYS_NUMBER,
    KEYS_DATE,
    KEYS_TIME,
    KEYS_TEMPERATURE,
    KEYS_PERSON,
    NOT_PLAUSIBLE,
    ANSWER_NOTED,
    ANYTHING_ELSE_SAID;

    /** The key in the message files: {@code bye.later.at}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
