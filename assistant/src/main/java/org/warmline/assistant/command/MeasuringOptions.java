package org.warmline.assistant.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What every measuring tool shares: how figures are printed, and which of them make it fail. */
final class MeasuringOptions {

    @Option(names = "--json", description = "print exactly one JSON object on standard output")
    private boolean json;

    @Option(
            names = "--fail-if",
            paramLabel = "FIGURE<NUMBER",
            description = "exit with 1 if this comes true, e.g. 'dangerRecall<1'; may be repeated")
    private List<String> failIf = new ArrayList<>();

    /** Reads the limits, so that a slip is told before an hour of measuring. */
    List<Limit> limits() {
        return failIf.stream().map(Limit::parse).toList();
    }

    /** Prints the figures and gives the exit status. */
    int report(Figures figures, List<Limit> limits) {
        print(figures, System.out);
        int status = WarmlineCommand.DONE;
        for (var limit : limits) {
            if (limit.isBroken(figures)) {
                System.err.println("failed: " + limit);
                status = WarmlineCommand.FAILED_A_LIMIT;
            }
        }
        return status;
    }

    private void print(Figures figures, PrintStream out) {
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(figures.values()));
        } else {
            print("", figures.values(), out);
        }
    }

    private static void print(String indent, Map<?, ?> values, PrintStream out) {
        values.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                out.println(indent + name + ":");
                print(indent + "  ", inner, out);
            } else if (value instanceof List<?> list) {
                out.println(indent + name + ":");
                list.forEach(item -> out.println(indent + "  - " + item));
            } else {
                out.printf("%s%-22s %s%n", indent, name, readable(value));
            }
        });
    }

    private static Object readable(Object value) {
        return value instanceof Double number ? "%.4f".formatted(number) : value;
    }
}
