package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.slug.Slug;
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

/** The names of categories from the root of the tree down. */
@Constraint(validatedBy = CategoryPath.Steps.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface CategoryPath {

    String message() default "must be up to 8 names of up to 80 characters, each with a letter or digit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Steps implements ConstraintValidator<CategoryPath, List<String>> {

        private static final int LONGEST = 80;

        @Override
        public boolean isValid(@Nullable List<String> path, ConstraintValidatorContext context) {
            return path == null || path.size() <= CategoryTree.DEEPEST && path.stream().allMatch(Steps::isName);
        }

        private static boolean isName(String name) {
            return name.length() <= LONGEST && !Slug.of(name).isEmpty()
                    && name.chars().noneMatch(Character::isISOControl);
        }
    }
}
