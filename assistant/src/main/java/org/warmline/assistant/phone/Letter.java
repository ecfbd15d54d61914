package org.warmline.assistant.phone;

import org.warmline.assistant.followup.Attempt;

/** News on its way into the database. */
record Letter(Attempt.Id attempt, News news) {

    /** Letters of one lane arrive one after another; those that are urgent overtake the others. */
    record Lane(Attempt.Id attempt, boolean urgent) {}

    Lane lane() {
        return new Lane(attempt, news instanceof News.Raised);
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "Letter[" + news.getClass().getSimpleName() + " of " + attempt + "]";
    }
}
