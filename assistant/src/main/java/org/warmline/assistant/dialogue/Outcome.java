package org.warmline.assistant.dialogue;

/** How a conversation ended. */
public enum Outcome {
    COMPLETED("completed"),
    HANDED_OVER("handedOver"),
    CALL_LATER("callLater"),
    WRONG_PERSON("wrongPerson"),
    REFUSED("refused"),
    INCOMPLETE("incomplete"),
    MACHINE("machine");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
