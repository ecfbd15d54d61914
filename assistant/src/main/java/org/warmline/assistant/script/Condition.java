package org.warmline.assistant.script;

import org.warmline.assistant.health.BodyTemperature;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.health.Polarity;

/** When a question is asked. */
public sealed interface Condition {

    boolean holds(HealthReport report);

    /** The resident has some complaint. */
    record AnyComplaint() implements Condition {

        @Override
        public boolean holds(HealthReport report) {
            return report.symptoms().containsValue(Polarity.PRESENT);
        }
    }

    /** The resident is as warm as that, or warmer. */
    record TemperatureAtLeast(BodyTemperature limit) implements Condition {

        @Override
        public boolean holds(HealthReport report) {
            return report.temperature().filter(value -> value.isAtLeast(limit)).isPresent();
        }
    }
}
