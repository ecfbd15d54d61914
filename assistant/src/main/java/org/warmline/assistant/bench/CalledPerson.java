package org.warmline.assistant.bench;

/**
 * Somebody made up who is called in a {@link CallBench}.
 *
 * @param phone E.164
 * @param language {@code zh-CN} or {@code en}
 * @param day of quarantine
 */
public record CalledPerson(String phone, String language, int age, int day) {}
