package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.warmline.assistant.account.Role;

/**
 * Every address of the service, and who gets at it: the table is {@code rights.tsv}. A new page
 * needs a line there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {

    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final List<RightsTable.Line> table = RightsTable.read();
    private ConsoleFixture console;
    private Map<String, String> examples;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        console = new ConsoleFixture(folder);
        console.enrol("elsewhere", Role.WORKER, "grid-7");
        console.enrol("supervisor", Role.SUPERVISOR);
        console.enrol("auditor", Role.AUDITOR);
        console.enrol("administrator", Role.ADMINISTRATOR);
        visitors.put("nobody", new Visitor(console.address()));
        visitors.put("worker", Visitor.signedIn(console.address()));
        for (var name : List.of("elsewhere", "supervisor", "auditor", "administrator")) {
            visitors.put(name, Visitor.signedIn(console.address(), name));
        }
        examples = console.examples();
    }

    @AfterAll
    void close() {
        visitors.values().forEach(Visitor::close);
        console.close();
    }

    @Test
    void everyAddressStandsInTheTableAndNothingElse() {
        var addresses = new TreeSet<String>();
        for (var mapping : console.all(RequestMappingInfoHandlerMapping.class)) {
            mapping.getHandlerMethods()
                    .keySet()
                    .forEach(info -> {
                        var methods = info.getMethodsCondition().getMethods();
                        for (var pattern : info.getPatternValues()) {
                            if (methods.isEmpty()) {
                                addresses.add("ANY " + pattern);
                            }
                            methods.forEach(method -> addresses.add(method + " " + pattern));
                        }
                    });
        }

        assertThat(table.stream().map(RightsTable.Line::address).collect(Collectors.toSet()))
                .as("lines of rights.tsv")
                .containsExactlyInAnyOrderElementsOf(addresses);
    }

    @TestFactory
    Stream<DynamicTest> rights() {
        return table.stream()
                .flatMap(line ->
                        line.cells().entrySet().stream()
                                .map(cell ->
                                        DynamicTest.dynamicTest(
                                                line.address()
                                                        + " × "
                                                        + cell.getKey()
                                                        + ": "
                                                        + cell.getValue(),
                                                () ->
                                                        check(
                                                                line,
                                                                cell.getKey(),
                                                                cell.getValue()))));
    }

    private void check(RightsTable.Line line, String who, String expected) throws Exception {
        var answer = visitor(who).knock(line.method(), line.path(examples), token(who));

        assertThat(outcome(answer)).isIn((Object[]) expected.split("/"));
    }

    /** Each page's forms have one; nobody finds one at the sign-in. */
    private String token(String who) throws IOException, InterruptedException {
        return visitor(who).token(who.equals("nobody") ? "/sign-in" : "/me");
    }

    private Visitor visitor(String who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    private static String outcome(Visitor.Answer answer) {
        if (answer.status() == 302 && answer.location().equals("/sign-in")) {
            return "sign-in";
        }
        return switch (answer.status()) {
            case 403 -> "no";
            case 404 -> "none";
            case 401 -> "401";
            default -> "open";
        };
    }
}
