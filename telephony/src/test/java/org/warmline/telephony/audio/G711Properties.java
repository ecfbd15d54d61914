package org.warmline.telephony.audio;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class G711Properties {

    @Property
    void whatComesBackIsCloseToWhatWentIn(@ForAll short sample, @ForAll G711 coding) {
        short back = coding.decode(coding.encode(sample));

        // a step is a sixteenth of the sample's octave, clipping costs at most 132 + a step
        assertThat(Math.abs(back - sample)).isLessThanOrEqualTo(Math.abs(sample) / 16 + 17);
    }

    @Property
    void everyCodeSurvivesTheWayThere(@ForAll byte code, @ForAll G711 coding) {
        short sample = coding.decode(code);

        assertThat(coding.decode(coding.encode(sample))).isEqualTo(sample);
    }

    @Property
    void aLouderSampleNeverComesBackQuieter(
            @ForAll short one, @ForAll short other, @ForAll G711 coding) {
        short low = (short) Math.min(one, other);
        short high = (short) Math.max(one, other);

        assertThat(coding.decode(coding.encode(high)))
                .isGreaterThanOrEqualTo(coding.decode(coding.encode(low)));
    }
}
