package dev.stoa.ecommerce.command.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of which no two have one name. */
@Constraint(validatedBy = DistinctNames.Once.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface DistinctNames {

    String message() default "must not have an option twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Once implements ConstraintValidator<DistinctNames, List<NewOption>> {

        @Override
        public boolean isValid(@Nullable List<NewOption> options, ConstraintValidatorContext context) {
            return options == null
                    || options.stream().map(option -> option.name().strip()).distinct().count() == options.size();
        }
    }
}
