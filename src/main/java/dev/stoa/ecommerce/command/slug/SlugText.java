package dev.stoa.ecommerce.command.slug;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The part of an address that names a product, a category or a collection. */
@Constraint(validatedBy = SlugText.Spelt.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SlugText {

    String message() default "must be up to 100 small letters and digits, with single hyphens in between";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Spelt implements ConstraintValidator<SlugText, String> {

        @Override
        public boolean isValid(@Nullable String slug, ConstraintValidatorContext context) {
            return slug == null || !slug.isEmpty() && Slug.of(slug).equals(slug);
        }
    }
}
