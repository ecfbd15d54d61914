package org.warmline.assistant.script;

import java.util.UUID;

/** Names one imported version of a script. */
public record ScriptId(UUID value) {

    static ScriptId random() {
        return new ScriptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
