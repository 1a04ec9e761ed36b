package dev.stoa.identity.signin;

import java.time.Instant;

/** What a sign-in is used with: the access token for every request, the refresh token once, for the next pair. */
record TokenPair(String accessToken, Instant accessTokenExpiresAt, String refreshToken,
        Instant refreshTokenExpiresAt) {

    /** Without what is secret. */
    @Override
    public String toString() {
        return "TokenPair";
    }
}
