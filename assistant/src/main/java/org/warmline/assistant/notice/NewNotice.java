package org.warmline.assistant.notice;

import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/**
 * Something that a person must be told.
 *
 * @param cause a code, such as {@code raise} or {@code escalate}
 */
public record NewNotice(Subject about, Actor person, Severity severity, String cause) {}
