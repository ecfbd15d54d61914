package org.warmline.assistant.phone;

import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.script.Script;

/**
 * Whom a conversation is with, and what it asks.
 *
 * @param region where policy is looked up
 */
record Callee(ResidentFacts facts, Script script, String region) {}
