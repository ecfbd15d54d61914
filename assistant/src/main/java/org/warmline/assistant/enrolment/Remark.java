package org.warmline.assistant.enrolment;

/** What a person should know of a row that is taken all the same. */
public enum Remark {
    FIRST_DAY_ASSUMED,
    LAST_DAY_ASSUMED,
    OVER_ALREADY,
    NO_TITLE,
    NO_BIRTH_YEAR,
    SHARED_PHONE,
    SAME_NAME_OTHER_NUMBER,
    TAKEN_AS_THE_SAME,
    SAME_NAME_IN_THE_LIST,
    ENDED_EARLY,
    PROLONGED_BUT_ENDED;

    /** Unless somebody looks now, a person is called twice, or not at all. */
    public boolean mustBeLookedAt() {
        return switch (this) {
            case SAME_NAME_OTHER_NUMBER,
                    TAKEN_AS_THE_SAME,
                    SAME_NAME_IN_THE_LIST,
                    PROLONGED_BUT_ENDED ->
                    true;
            case FIRST_DAY_ASSUMED,
                    LAST_DAY_ASSUMED,
                    OVER_ALREADY,
                    NO_TITLE,
                    NO_BIRTH_YEAR,
                    SHARED_PHONE,
                    ENDED_EARLY ->
                    false;
        };
    }
}
