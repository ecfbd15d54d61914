package org.warmline.telephony.call;

/** The carrier's own name for a call. */
public record CarrierCallId(String value) {}
