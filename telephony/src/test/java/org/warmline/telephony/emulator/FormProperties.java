package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormProperties {

    @Property(tries = 200)
    void whatIsEncodedIsReadBack(@ForAll("fields") Map<String, String> fields) {
        var form = Form.parse(Form.encode(fields));

        fields.forEach((name, value) -> assertThat(form.all(name)).containsExactly(value));
    }

    @Provide
    Arbitrary<Map<String, String>> fields() {
        var text = Arbitraries.strings().withChars("ab&=+% 王。#?").ofMinLength(1).ofMaxLength(8);
        return Arbitraries.maps(text, text).ofMaxSize(5);
    }
}
