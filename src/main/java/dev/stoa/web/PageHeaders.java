package dev.stoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** What every file of a page is sent with: nothing is loaded from, or told to, any other place than this server. */
final class PageHeaders {

    /** Styles may be inline because Monaco, GraphiQL's editor, positions each line of text by a style attribute. */
    static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self' 'unsafe-inline'", "connect-src 'self'", "worker-src 'self'", "img-src 'self' data:",
            "font-src 'self' data:", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'");

    private PageHeaders() {}

    /** For a file whose name carries a hash of its content. */
    static void immutable(Resource file, HttpHeaders headers) {
        headers.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        common(file, headers);
    }

    static void revalidated(Resource file, HttpHeaders headers) {
        headers.setCacheControl(CacheControl.noCache());
        common(file, headers);
    }

    private static void common(Resource file, HttpHeaders headers) {
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        MediaTypeFactory.getMediaType(file).ifPresent(type -> headers.setContentType(withCharset(type)));
    }

    private static MediaType withCharset(MediaType type) {
        return type.getType().equals("text") ? new MediaType(type, UTF_8) : type;
    }
}
