package org.warmline.assistant.notice;

/** The tables of this room. */
record Outbox(NoticeStore notices, MessageStore messages, PreferenceStore preferences) {}
