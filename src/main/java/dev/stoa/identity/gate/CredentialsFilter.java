package dev.stoa.identity.gate;

import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets a request without credentials pass as anonymous, one with good ones as its actor, and no other. */
class CredentialsFilter extends OncePerRequestFilter {

    private final Credentials credentials;
    private final JsonMapper json;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    CredentialsFilter(Credentials credentials, JsonMapper json) {
        this.credentials = credentials;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            try {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new ActorAuthentication(credentials.identify(authorization)));
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            } catch (BadCredentials bad) {
                refuse(response, String.valueOf(bad.getMessage()));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletResponse response, String message) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(Map.of("errors",
                List.of(Map.of("message", message, "extensions", Map.of("code", "UNAUTHENTICATED"))))));
    }
}
