package org.warmline.assistant.resident;

import java.util.List;

/**
 * A part of a list, masked.
 *
 * @param total in all parts
 * @param number of this part, from 1
 */
public record ResidentPage(List<MaskedResident> residents, int total, int number) {

    static final int SIZE = 50;

    public ResidentPage {
        residents = List.copyOf(residents);
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
