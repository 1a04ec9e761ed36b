package dev.stoa.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What pages of other places may do.
 *
 * @param allowedOrigins
 *            other origins whose pages may call the API, over HTTP and WebSocket, such as {@code https://shop.example};
 *            none by default
 */
@ConfigurationProperties("stoa.web")
record WebSettings(@DefaultValue List<String> allowedOrigins) {

    WebSettings {
        allowedOrigins = allowedOrigins.stream().filter(origin -> !origin.isBlank()).toList();
        if (allowedOrigins.contains("null")) {
            throw new IllegalArgumentException(
                    "stoa.web.allowed-origins must not contain \"null\": any sandboxed page has that origin");
        }
    }
}
