package org.warmline.assistant.console;

import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the forms how large a file may be, so that a larger one is not even sent. */
@ControllerAdvice
class LargestFile {

    private final DataSize largest;

    LargestFile(Environment environment) {
        this.largest = of(environment);
    }

    static DataSize of(Environment environment) {
        return environment.getRequiredProperty(
                "spring.servlet.multipart.max-file-size", DataSize.class);
    }

    @ModelAttribute("largestFile")
    long bytes() {
        return largest.toBytes();
    }
}
