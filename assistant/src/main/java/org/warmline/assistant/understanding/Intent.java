package org.warmline.assistant.understanding;

/** What somebody wants of the call itself. */
public enum Intent {
    REPEAT("repeat"),
    SLOWER("slower"),
    LOUDER("louder"),
    WAIT_A_MOMENT("waitAMoment"),
    HUMAN("human"),
    CALL_LATER("callLater"),
    WRONG_PERSON("wrongPerson"),
    NOT_AVAILABLE("notAvailable"),
    REFUSE("refuse"),
    GOODBYE("goodbye"),
    GREETING("greeting"),
    THANKS("thanks"),
    ABUSE("abuse");

    private final String code;

    Intent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
