package dev.stoa.identity.gate;

import dev.stoa.kernel.access.Credentials;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * No sessions, no cookies, no forms: a request is known by its {@code Authorization} header alone, so that no other
 * page can make a browser send it, and there is nothing to protect by a CSRF token. What is allowed is decided at
 * commands and fields, not here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class GateConfiguration {

    @Bean
    SecurityFilterChain gate(HttpSecurity http, Credentials credentials, JsonMapper json) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable).requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable).formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable).headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.values()).permitAll()
                        .anyRequest().permitAll())
                .addFilterBefore(new CredentialsFilter(credentials, json), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** Keeps Spring from inventing a user with a password: nobody is authenticated this way. */
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new BadCredentialsException("Only bearer credentials are taken");
        };
    }
}
