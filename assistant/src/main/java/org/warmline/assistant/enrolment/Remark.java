package org.warmline.assistant.enrolment;

/** What a person should know of a row that is taken all the same. */
public enum Remark {
    FIRST_DAY_ASSUMED,
    LAST_DAY_ASSUMED,
    OVER_ALREADY,
    NO_TITLE,
    NO_BIRTH_YEAR,
    SHARED_PHONE
}
