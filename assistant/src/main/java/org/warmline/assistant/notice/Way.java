package org.warmline.assistant.notice;

/** How somebody is told. */
public enum Way {
    EMAIL("email"),
    /** The robot of a WeCom (企业微信) group. */
    WECOM("wecom"),
    SMS("sms"),
    WEB_HOOK("webHook"),
    /** Nothing else is entered: it is on the pages and nowhere else. */
    SCREEN("screen");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
