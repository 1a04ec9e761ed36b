package dev.stoa.kernel.internal.graphql;

import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The scalars of the API. */
@Component
class Scalars implements RuntimeWiringConfigurer {

    private static final Pattern DATE_TIME = Pattern
            .compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static final GraphQLScalarType DATE_TIME_SCALAR = TextScalar.of("DateTime",
            "a date and time with offset such as \"2026-03-01T09:30:00Z\"",
            text -> OffsetDateTime.parse(matching(DATE_TIME, text)), Scalars::dateTime);

    static final GraphQLScalarType DATE_SCALAR = TextScalar.of("Date", "a date such as \"2026-03-01\"",
            text -> LocalDate.parse(matching(DATE, text)), value -> ((LocalDate) value).toString());

    static final GraphQLScalarType DECIMAL_SCALAR = TextScalar.of("Decimal", "a decimal number such as \"19.90\"",
            text -> new BigDecimal(matching(DECIMAL, text)), value -> ((BigDecimal) value).toPlainString());

    static final GraphQLScalarType UUID_SCALAR = TextScalar.of("UUID", "a UUID of 36 characters",
            text -> UUID.fromString(matching(UUID_TEXT, text)), value -> ((UUID) value).toString());

    static final GraphQLScalarType JSON_SCALAR = GraphQLScalarType.newScalar().name("Json").coercing(new JsonScalar())
            .build();

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.scalar(DATE_TIME_SCALAR).scalar(DATE_SCALAR).scalar(DECIMAL_SCALAR).scalar(UUID_SCALAR)
                .scalar(JSON_SCALAR);
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static String dateTime(Object value) {
        return switch (value) {
            case Instant instant -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            default -> throw new DateTimeException("Neither an instant nor an offset date-time");
        };
    }
}
