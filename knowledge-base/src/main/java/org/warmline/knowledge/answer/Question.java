package org.warmline.knowledge.answer;

import java.time.LocalDate;
import org.warmline.knowledge.document.Region;

/**
 * What somebody wants to know.
 *
 * @param text in the asker's words, as typed or as heard
 * @param language a tag such as {@code zh-CN}
 * @param day on which the answer must hold
 * @param where the answer must hold
 */
public record Question(String text, String language, LocalDate day, Region where) {}
