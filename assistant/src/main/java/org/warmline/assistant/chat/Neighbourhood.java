package org.warmline.assistant.chat;

import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.resident.Residents;

/** Where whoever a link is for lives, which decides what holds for them. */
final class Neighbourhood {

    private final Residents residents;
    private final Regions regions;

    Neighbourhood(Residents residents, Regions regions) {
        this.residents = residents;
        this.regions = regions;
    }

    /** What is looked up for them. Not for the eyes of anybody who has not confirmed. */
    String of(Visit visit) {
        return regions.around(visit.expected().flatMap(residents::gridOf));
    }

    /** Around everybody here. */
    String ofAll() {
        return regions.office();
    }
}
