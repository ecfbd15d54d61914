package org.warmline.telephony.vosk;

/**
 * A model that was just put in place.
 *
 * @param sha256 of the zip file, to be shown and kept
 * @param pinnedNow true if nobody had told the checksum: it was trusted on this first use
 */
public record FetchedModel(SpeechModel model, String sha256, boolean pinnedNow) {}
