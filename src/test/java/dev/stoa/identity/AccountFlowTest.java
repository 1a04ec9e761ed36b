package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people do with their accounts, over HTTP and with the mails that they get. */
class AccountFlowTest extends IdentityApi {

    private static final String NEW_PASSWORD = "a quite different phrase";
    private static final String ME = "{ me { id email name verified active roles } }";

    private String typename(JsonNode result) {
        return result.at("/__typename").asString();
    }

    private String token(String email, String subject) {
        return Outbox.token(Outbox.await(email, subject));
    }

    private JsonNode reset(String token, String password) {
        return mutate(null, "resetPassword", Map.of("token", token, "newPassword", password));
    }

    @Test
    void whoReadsTheMailCanSignIn() {
        var email = unique();
        mutate(null, "register", Map.of("email", email, "name", "Ada Lovelace", "password", PASSWORD));
        var token = token(email, "Confirm your e-mail address");
        assertThat(typename(signIn(email, PASSWORD))).isEqualTo("SignInRefused");
        assertThat(typename(mutate(null, "verifyEmail", Map.of("token", token)))).isEqualTo("VerifyEmailSuccess");
        var access = signIn(email, PASSWORD).at("/tokens/accessToken").asString();
        assertThat(run(access, ME, Map.of()).at("/data/me/email").asString()).isEqualTo(email);
    }

    @Test
    void theHolderOfAnAddressIsToldThatSomebodyTried() {
        var person = person();
        mutate(null, "register", Map.of("email", person.email(), "name", "Eve", "password", PASSWORD));
        assertThat(Outbox.await(person.email(), "You have an account already")).contains("tried to register");
    }

    @Test
    void aForgottenPasswordIsResetByMailOnce() {
        var person = person();
        var before = signIn(person);
        var asked = mutate(null, "requestPasswordReset", Map.of("email", person.email()));
        var unknown = mutate(null, "requestPasswordReset", Map.of("email", unique()));
        assertThat(typename(asked)).isEqualTo("RequestPasswordResetSuccess").isEqualTo(typename(unknown));
        assertThat(asked.at("/receipt/version")).isEqualTo(unknown.at("/receipt/version"));
        var token = token(person.email(), "A new password");
        assertThat(typename(reset(token, NEW_PASSWORD))).isEqualTo("ResetPasswordSuccess");
        assertThat(typename(reset(token, "yet another phrase"))).isEqualTo("TokenNotValid");
        assertThat(typename(signIn(person))).isEqualTo("SignInRefused");
        assertThat(typename(signIn(person.email(), NEW_PASSWORD))).isEqualTo("SignInSuccess");
        assertThat(typename(refresh(before.at("/tokens/refreshToken").asString()))).isEqualTo("SignInOver");
        Outbox.await(person.email(), "Your password was changed");
    }

    @Test
    void aTokenOfAMailIsGoodForItsPurposeOnly() {
        var email = unique();
        mutate(null, "register", Map.of("email", email, "name", "Ada Lovelace", "password", PASSWORD));
        var token = token(email, "Confirm your e-mail address");
        assertThat(typename(reset(token, NEW_PASSWORD))).isEqualTo("TokenNotValid");
        var last = token.endsWith("A") ? "B" : "A";
        for (var bad : new String[]{"", "nonsense", token.substring(4), token.substring(0, 60) + last.repeat(15)}) {
            assertThat(typename(mutate(null, "verifyEmail", Map.of("token", bad)))).as(bad)
                    .isEqualTo("TokenNotValid");
        }
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne() {
        var person = person();
        var access = accessToken(person);
        assertThat(typename(change(access, "not my password", NEW_PASSWORD))).isEqualTo("WrongPassword");
        assertThat(typename(change(access, person.password(), NEW_PASSWORD))).isEqualTo("ChangePasswordSuccess");
        assertThat(send("Bearer " + access, ME, Map.of()).statusCode()).isEqualTo(401);
        assertThat(typename(signIn(person.email(), NEW_PASSWORD))).isEqualTo("SignInSuccess");
        assertThat(change(null, person.password(), NEW_PASSWORD).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNAUTHENTICATED");
    }

    private JsonNode change(@org.jspecify.annotations.Nullable String access, String current, String next) {
        return mutate(access, "changePassword", Map.of("currentPassword", current, "newPassword", next));
    }

    @Test
    void onesSignInsAreListedAndEndedAndNobodyElses() {
        var person = person();
        var access = accessToken(person);
        var other = signIn(person);
        var list = run(access, "{ mySignIns { id current } }", Map.of()).at("/data/mySignIns");
        assertThat(list.size()).isEqualTo(2);
        assertThat(list.at("/0/id")).isEqualTo(other.at("/receipt/streamId"));
        assertThat(list.at("/1/current").asBoolean()).isTrue();
        var input = Map.of("signInId", other.at("/receipt/streamId").asString());
        assertThat(mutate(accessToken(person()), "endSignIn", input).at("/errors/0/extensions/code").asString())
                .isEqualTo("NOT_FOUND");
        assertThat(typename(mutate(access, "endSignIn", input))).isEqualTo("EndSignInSuccess");
        assertThat(run(access, "{ mySignIns { id } }", Map.of()).at("/data/mySignIns").size()).isEqualTo(1);
        assertThat(send("Bearer " + other.at("/tokens/accessToken").asString(), ME, Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anOperatorGrantsAndRevokesRoles() {
        var operator = accessToken(person(Role.OPERATOR));
        var person = person();
        var access = accessToken(person);
        var id = run(access, ME, Map.of()).at("/data/me/id").asString();
        var input = Map.of("accountId", id, "role", "ANALYST");
        assertThat(mutate(access, "grantRole", input).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
        var granted = mutate(operator, "grantRole", input, "... on GrantRoleSuccess { account { roles } }");
        assertThat(granted.at("/account/roles").toString()).isEqualTo("[\"SHOPPER\",\"ANALYST\"]");
        assertThat(run(access, ME, Map.of()).at("/data/me/roles").toString()).contains("ANALYST");
        var revoked = mutate(operator, "revokeRole", input, "... on RevokeRoleSuccess { account { roles } }");
        assertThat(revoked.at("/account/roles").toString()).isEqualTo("[\"SHOPPER\"]");
    }

    @Test
    void whoLeavesIsSignedOutEverywhereAndTheAddressStaysTaken() {
        var person = person();
        var access = accessToken(person);
        var id = run(access, ME, Map.of()).at("/data/me/id").asString();
        assertThat(mutate(accessToken(person()), "deactivateAccount", Map.of("accountId", id))
                .at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(typename(mutate(access, "deactivateAccount", Map.of("accountId", id))))
                .isEqualTo("DeactivateAccountSuccess");
        assertThat(send("Bearer " + access, ME, Map.of()).statusCode()).isEqualTo(401);
        assertThat(typename(signIn(person))).isEqualTo("SignInRefused");
    }

    @Test
    void operatorsFindAccountsByAddressAndNobodyElseDoes() {
        var operator = accessToken(person(Role.OPERATOR));
        var person = person();
        var access = accessToken(person);
        var query = "query($email: String!) { accounts(filter: {email: $email}) { nodes { email roles } } }";
        run(access, ME, Map.of());
        var found = run(operator, query, Map.of("email", person.email().toUpperCase(java.util.Locale.ROOT)));
        assertThat(found.at("/data/accounts/nodes/0/email").asString()).isEqualTo(person.email());
        assertThat(run(access, query, Map.of("email", person.email())).at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
        assertThat(run(null, query, Map.of("email", person.email())).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNAUTHENTICATED");
    }
}
