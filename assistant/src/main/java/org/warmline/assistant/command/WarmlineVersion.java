package org.warmline.assistant.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as it is written in the jar. */
final class WarmlineVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(WarmlineVersion.class.getPackage().getImplementationVersion())
                        .orElse("development");
        return new String[] {"warmline " + version, "Java " + Runtime.version()};
    }
}
