package org.warmline.assistant.notice;

/** Brings a letter on its way. */
interface Messenger {

    Way way();

    /** Takes no longer than the settings allow; never throws for what lies with the other side. */
    Sending send(Letter letter, String address);

    sealed interface Sending {

        /** The other side has accepted it. */
        record Sent() implements Sending {}

        /**
         * @param trouble a code without personal data, such as {@code timeOut} or {@code http500}
         */
        record Failed(String trouble) implements Sending {}
    }
}
