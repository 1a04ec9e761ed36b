package dev.stoa.kernel.internal.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/** Converts as another service does and remembers, in order, why values were refused. */
class Conversions implements ConversionService {

    static final String UNSPECIFIC = "Not a valid value";

    private final ConversionService delegate;
    private final List<String> refusals = new ArrayList<>();

    Conversions(ConversionService delegate) {
        this.delegate = delegate;
    }

    List<String> refusals() {
        return refusals;
    }

    /** What a type of ours says of a value that it refuses; other types' messages name classes. */
    static String message(Class<?> type, Throwable refusal) {
        var ours = type.getName().startsWith("dev.stoa.") && !type.isEnum();
        var message = refusal.getMessage();
        return ours && message != null && !(refusal instanceof NumberFormatException) ? message : UNSPECIFIC;
    }

    @Override
    public boolean canConvert(@Nullable Class<?> source, Class<?> target) {
        return delegate.canConvert(source, target);
    }

    @Override
    public boolean canConvert(@Nullable TypeDescriptor source, TypeDescriptor target) {
        return delegate.canConvert(source, target);
    }

    @Override
    public <T> @Nullable T convert(@Nullable Object source, Class<T> target) {
        return delegate.convert(source, target);
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor to) {
        try {
            return delegate.convert(source, from, to);
        } catch (ConversionException e) {
            refusals.add(e.getCause() instanceof IllegalArgumentException cause
                    ? message(to.getObjectType(), cause)
                    : UNSPECIFIC);
            throw e;
        }
    }
}
