package org.warmline.assistant.phone;

import org.warmline.telephony.call.Calls;
import org.warmline.telephony.call.LineEquipment;

/** How this node's lines do, for a page and for measurements. */
public final class LineWatch {

    private final CallGauges gauges;
    private final Calls calls;
    private final LineEquipment equipment;

    LineWatch(CallGauges gauges, Calls calls, LineEquipment equipment) {
        this.gauges = gauges;
        this.calls = calls;
        this.equipment = equipment;
    }

    public LineFigures now() {
        return gauges.figures(calls, equipment.pacer());
    }
}
