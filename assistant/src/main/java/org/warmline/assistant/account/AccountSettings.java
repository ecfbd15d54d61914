package org.warmline.assistant.account;

import java.time.Duration;

/**
 * @param settles for how long an account that somebody else has had in hand is no second person
 */
public record AccountSettings(Duration settles) {}
