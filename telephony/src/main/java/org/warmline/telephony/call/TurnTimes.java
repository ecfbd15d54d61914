package org.warmline.telephony.call;

import java.time.Duration;

/**
 * Where the time went between the resident's last voice and our first frame.
 *
 * @param endOfTurn until the turn was taken to be over; it contains the pause that we wait for
 * @param words until the recognizer had given the words it still held
 * @param understanding until the conversation had read them
 * @param answer until the conversation knew what to say
 * @param firstFrame until the first frame of it was on its way
 */
public record TurnTimes(
        Duration endOfTurn,
        Duration words,
        Duration understanding,
        Duration answer,
        Duration firstFrame) {}
