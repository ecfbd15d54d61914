package org.warmline.assistant.enrolment;

import org.warmline.assistant.resident.ResidentId;

/**
 * Somebody of the same name in the same grid who is followed at another number: the same person
 * perhaps, who would be called twice.
 *
 * @param isSame a person has said so: the row changes that resident. Otherwise it adds a new one
 */
public record Twin(ResidentId resident, boolean isSame) {}
