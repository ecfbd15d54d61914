package org.warmline.assistant.question;

/** The list of unanswered questions is not what it was. */
public record QuestionsChanged() {}
