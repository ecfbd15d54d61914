package org.warmline.telephony.vosk;

/**
 * How far a download is.
 *
 * @param bytes on disk, those of an earlier, interrupted run included
 * @param total of the whole file; −1 if the server does not say
 */
public record FetchProgress(long bytes, long total) {}
