package org.warmline.assistant.understanding;

import java.time.LocalDate;

/**
 * The list of danger signs of one language, without its words.
 *
 * @param words how many wordings it holds
 * @param from the day from which it is in force
 * @param source where it comes from, and who signed it
 */
public record DangerList(int words, LocalDate from, String source) {}
