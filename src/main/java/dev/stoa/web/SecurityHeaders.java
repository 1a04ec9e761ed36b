package dev.stoa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer is sent with, those of errors included: nothing is loaded from, or told to, any other place than
 * this server, nothing is guessed, framed or kept. The one place that sets these headers.
 */
class SecurityHeaders extends OncePerRequestFilter {

    /** Styles may be inline because Monaco, GraphiQL's editor, positions each line of text by a style attribute. */
    static final String OF_PAGES = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self' 'unsafe-inline'", "connect-src 'self'", "worker-src 'self'", "img-src 'self' data:",
            "font-src 'self' data:", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'");

    static final String OF_ANSWERS = String.join("; ", "default-src 'none'", "frame-ancestors 'none'",
            "base-uri 'none'", "form-action 'none'");

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean page = isPage(request.getRequestURI().substring(request.getContextPath().length()));
        response.setHeader("Content-Security-Policy", page ? OF_PAGES : OF_ANSWERS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (!page) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, response);
    }

    private static boolean isPage(String path) {
        return path.equals("/graphiql") || path.startsWith("/graphiql/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return true;
    }
}
