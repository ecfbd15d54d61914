package org.warmline.assistant.notice;

/** What has become of a message. */
public enum MessageState {
    /** To be tried, or tried again. */
    WAITING("waiting"),
    /** The other side has accepted it. */
    SENT("sent"),
    /** This way did not work; the next is tried in a message of its own. */
    OTHER_WAY("otherWay"),
    /** No way worked. */
    FAILED("failed"),
    /** That person has entered no way: the pages alone tell. */
    NO_WAY("noWay");

    private final String code;

    MessageState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
