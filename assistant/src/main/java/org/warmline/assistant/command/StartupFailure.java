package org.warmline.assistant.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Why the service did not start, in one line for the person who started it. As Spring's exception
 * reporter it also keeps Spring from printing pages about the same thing.
 */
final class StartupFailure implements SpringBootExceptionReporter, Ordered {

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    static String inOneLine(Throwable failure) {
        List<Throwable> chain = chain(failure);
        return find(chain, PortInUseException.class)
                .map(taken ->
                        "port "
                                + taken.getPort()
                                + " is taken; choose another with --server.port=…")
                .or(() -> find(chain, BindValidationException.class).map(StartupFailure::invalid))
                .or(() -> find(chain, BindException.class).map(StartupFailure::unreadable))
                .or(() ->
                        find(chain, ConfigurationPropertiesBindException.class)
                                .map(WarmlineCommand::firstLine))
                .or(() -> databaseInUse(chain))
                .orElseGet(() -> WarmlineCommand.firstLine(chain.getLast()));
    }

    private static String invalid(BindValidationException failure) {
        var prefix = failure.getValidationErrors().getName();
        return failure.getValidationErrors().getAllErrors().stream()
                .map(error -> invalid(prefix, error))
                .collect(Collectors.joining("; "));
    }

    private static String invalid(ConfigurationPropertyName prefix, ObjectError error) {
        var name =
                error instanceof FieldError field
                        ? prefix + "." + DataObjectPropertyName.toDashedForm(field.getField())
                        : prefix.toString();
        return "setting " + name + ": " + error.getDefaultMessage();
    }

    private static String unreadable(BindException failure) {
        Throwable reason = chain(failure).getLast();
        return "setting " + failure.getName() + ": " + WarmlineCommand.firstLine(reason);
    }

    private static Optional<String> databaseInUse(List<Throwable> chain) {
        return chain.stream()
                .map(Throwable::getMessage)
                .filter(message ->
                        message != null && message.contains("Database may be already in use"))
                .findFirst()
                .map(message ->
                        "the database is in use by another Warmline; stop it, or choose another"
                                + " folder with --warmline.data=…");
    }

    private static <T extends Throwable> Optional<T> find(List<Throwable> chain, Class<T> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
    }
}
