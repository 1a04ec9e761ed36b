package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The categories of a product. */
@Constraint(validatedBy = Categorised.Few.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface Categorised {

    String message() default "must be up to 20 categories, none twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Few implements ConstraintValidator<Categorised, List<CategoryId>> {

        private static final int MOST = 20;

        @Override
        public boolean isValid(@Nullable List<CategoryId> ids, ConstraintValidatorContext context) {
            return ids == null || ids.size() <= MOST && Set.copyOf(ids).size() == ids.size();
        }
    }
}
