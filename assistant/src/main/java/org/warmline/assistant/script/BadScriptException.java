package org.warmline.assistant.script;

/** A Questionnaire that cannot be asked. The message is one line: where, and what is wrong. */
public final class BadScriptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadScriptException(String message) {
        super(message);
    }
}
