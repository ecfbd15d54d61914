package org.warmline.assistant.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.LabelledCases;

/** Corrections as {@code evaluate understanding} reads them. */
public record CaseFile(String name, List<LabelledCase> cases) {

    public CaseFile {
        cases = List.copyOf(cases);
    }

    public void writeTo(OutputStream out) throws IOException {
        for (var one : cases) {
            out.write((LabelledCases.line(one) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
