package org.warmline.telephony.call;

import org.warmline.telephony.audio.AudioClip;

/**
 * Both sides of a call on one time line that begins with the first frame heard: second 12 of either
 * side is second 12 of the words' times.
 *
 * @param theirs the resident's side, 8,000 Hz
 * @param ours our side as it was sent, 8,000 Hz, of the same length
 */
public record Recording(AudioClip theirs, AudioClip ours) {}
