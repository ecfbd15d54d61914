package org.warmline.assistant.account;

import org.warmline.assistant.privacy.Actor;

/**
 * An account was made, locked, unlocked or removed, or has another role or other grids. Published
 * in the transaction of the change: what has to follow from it stands with it or not at all.
 */
public record AccountChanged(Actor person) {}
