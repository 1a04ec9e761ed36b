package dev.stoa.ecommerce.command.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** An absolute address with https, a host and nobody's name in it. */
@Constraint(validatedBy = HttpsUrl.Absolute.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface HttpsUrl {

    String message() default "must be an address such as https://example.org/pan.jpg, of up to 2000 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Absolute implements ConstraintValidator<HttpsUrl, String> {

        private static final int LONGEST = 2_000;

        @Override
        public boolean isValid(@Nullable String url, ConstraintValidatorContext context) {
            return url == null || url.length() <= LONGEST && isAbsolute(url);
        }

        private static boolean isAbsolute(String url) {
            try {
                var uri = new URI(url);
                return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            } catch (URISyntaxException _) {
                return false;
            }
        }
    }
}
