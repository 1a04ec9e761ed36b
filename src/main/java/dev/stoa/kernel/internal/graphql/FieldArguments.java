package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.graphql.data.GraphQlArgumentBinder;
import org.springframework.graphql.data.GraphQlArgumentBinder.Options;
import org.springframework.graphql.data.method.annotation.support.ArgumentMethodArgumentResolver;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * Binds {@code @Argument} parameters as Spring does, and tells of every value that could not be converted by the path
 * of the argument and the message of the type that refused it.
 */
class FieldArguments extends ArgumentMethodArgumentResolver {

    private final ConversionService conversion;

    FieldArguments(ConversionService conversion) {
        super(new GraphQlArgumentBinder(Options.create().conversionService(conversion)));
        this.conversion = conversion;
    }

    @Override
    protected @Nullable Object doBind(DataFetchingEnvironment environment, String name, ResolvableType type) {
        try {
            return super.doBind(environment, name, type);
        } catch (BindException e) {
            throw refused(environment, name, type, e);
        } catch (BeanInstantiationException e) {
            throw e.getCause() instanceof IllegalArgumentException cause
                    ? new BadArgument(name, Conversions.message(e.getBeanClass(), cause))
                    : e;
        }
    }

    private RuntimeException refused(DataFetchingEnvironment environment, String name, ResolvableType type,
            BindException first) {
        var messages = new Conversions(conversion);
        try {
            new GraphQlArgumentBinder(Options.create().conversionService(messages)).bind(environment, name, type);
            return new IllegalStateException("Bound at the second try", first);
        } catch (BindException e) {
            var refusals = messages.refusals().iterator();
            var all = new ArrayList<BadArgument>();
            for (FieldError error : e.getFieldErrors()) {
                var message = refusals.hasNext() ? refusals.next() : Conversions.UNSPECIFIC;
                all.add(new BadArgument(name + error.getField().substring(1), message));
            }
            return new BadArguments(all);
        }
    }
}
