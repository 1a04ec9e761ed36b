package dev.stoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** How long each file of a page is kept by browsers, and what it is. */
final class PageHeaders {

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
        MediaTypeFactory.getMediaType(file).ifPresent(type -> headers.setContentType(withCharset(type)));
    }

    private static MediaType withCharset(MediaType type) {
        return type.getType().equals("text") ? new MediaType(type, UTF_8) : type;
    }
}
