package org.warmline.assistant.dialogue;

/**
 * A reply that is offered as a button.
 *
 * @param label what stands on it, and what it says
 * @param keys which it presses; empty if its words are read like any others
 */
public record Suggestion(String label, String keys) {

    public Input.Keys pressed() {
        return new Input.Keys(keys);
    }
}
