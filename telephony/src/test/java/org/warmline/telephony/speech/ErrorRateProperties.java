package org.warmline.telephony.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ErrorRateProperties {

    @Property(tries = 300)
    void theSameWordsHaveNoErrorsAndTheOtherWayRoundIsAsFar(
            @ForAll @Size(max = 8)
                    List<@StringLength(1) @CharRange(from = 'a', to = 'c') String> one,
            @ForAll @Size(max = 8)
                    List<@StringLength(1) @CharRange(from = 'a', to = 'c') String> other) {
        var there = ErrorRate.between(one, other);
        var back = ErrorRate.between(other, one);

        assertThat(ErrorRate.between(one, one).errors()).isZero();
        assertThat(there.errors()).isEqualTo(back.errors());
        assertThat(there.errors())
                .isBetween(
                        (long) Math.abs(one.size() - other.size()),
                        (long) Math.max(one.size(), other.size()));
        assertThat(there.deletions() - there.insertions()).isEqualTo(one.size() - other.size());
    }
}
