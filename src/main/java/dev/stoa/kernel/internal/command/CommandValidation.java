package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.InvalidCommand.Violation;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses commands and options that violate a constraint, all of them at once and with their paths. */
@Component
class CommandValidation {

    private static final Pattern ELEMENT = Pattern.compile("\\.<[a-z ]+>");

    private final Validator validator;

    CommandValidation(Validator validator) {
        this.validator = validator;
    }

    void check(Command command, CommandOptions options) {
        var violations = Stream.concat(
                violations("options.",
                        validator.validate(new Options(options.idempotencyKey(), options.expectedVersion()))),
                violations("", validator.validate(command))).sorted(Comparator.comparing(Violation::path)).toList();
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
    }

    private static <T> Stream<Violation> violations(String prefix, Set<ConstraintViolation<T>> found) {
        return found.stream().map(each -> new Violation(prefix + path(each), each.getMessage()));
    }

    /** An element of a list is named by its index alone. */
    private static String path(ConstraintViolation<?> violation) {
        return ELEMENT.matcher(violation.getPropertyPath().toString()).replaceAll("");
    }

    record Options(
            @Nullable @Size(min = 1, max = 200, message = "must have 1 to 200 characters") @PlainLine String idempotencyKey,
            @Nullable @PositiveOrZero Integer expectedVersion) {}
}
