package org.warmline.assistant.notice;

import java.util.UUID;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.triage.Severity;

/**
 * Something that a person must be told.
 *
 * @param flag what it is about
 * @param cause a code, such as {@code raise} or {@code escalate}
 */
public record NewNotice(UUID flag, Actor person, Severity severity, String cause) {}
