package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountDeactivated;
import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.EmailVerified;
import dev.stoa.identity.events.PasswordChangeReason;
import dev.stoa.identity.events.PasswordChanged;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.identity.events.RoleGranted;
import dev.stoa.identity.events.RoleRevoked;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.support.DeciderScenario;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountDeciderTest {

    private static final AccountId ADA = new AccountId(UUID.fromString("0198a3d0-0000-7000-8000-000000000001"));
    private static final AccountId EVE = new AccountId(UUID.fromString("0198a3d0-0000-7000-8000-000000000002"));
    private static final UUID OLD = UUID.fromString("0198a3d0-0000-7000-8000-000000000003");
    private static final UUID NEW = UUID.fromString("0198a3d0-0000-7000-8000-000000000004");
    private static final Claim ADDRESS = Claim.ofPersonal("identity.email", "ada@example.org");
    private static final AccountEvent REGISTERED = new AccountRegistered("ada@example.org", "Ada", OLD);

    private static DeciderScenario<AccountCommand, Account, AccountEvent> given(AccountEvent... events) {
        return DeciderScenario.of(new AccountDecider()).given(events);
    }

    @Test
    void anAddressBelongsToOneAccountInWhateverSpelling() {
        given().when(new RegisterAccount(ADA, " Ada@Example.ORG ", " Ada ", OLD, null)).then(REGISTERED)
                .taking(ADDRESS).whenTaken(ADDRESS, new EmailTaken());
    }

    @Test
    void aTakenAddressLeavesAStreamThatGoesNoFurther() {
        given().when(new RegisterAccount(EVE, "ada@example.org", "Eve", NEW, ADA))
                .then(new RegistrationRefused(ADA.value())).taking();
        given(new RegistrationRefused(ADA.value())).when(new VerifyEmail(EVE)).thenTargetMissing();
        given(new RegistrationRefused(ADA.value())).when(new RegisterAccount(EVE, "eve@example.org", "Eve", NEW, null))
                .thenNothing();
    }

    @Test
    void anOpenedAccountIsVerifiedAndHasItsRoles() {
        given().when(new OpenAccount(ADA, "ada@example.org", "Ada", OLD, Set.of(Role.OPERATOR, Role.SHOPPER), true))
                .then(REGISTERED, new EmailVerified(), new RoleGranted(Role.OPERATOR))
                .taking(ADDRESS, AccountClaims.FIRST_OPERATOR)
                .whenTaken(AccountClaims.FIRST_OPERATOR, new FirstOperatorExists());
    }

    @Test
    void anAddressIsVerifiedOnce() {
        given(REGISTERED).when(new VerifyEmail(ADA)).then(new EmailVerified());
        given(REGISTERED, new EmailVerified()).when(new VerifyEmail(ADA)).thenNothing();
        given().when(new VerifyEmail(ADA)).thenTargetMissing();
    }

    @Test
    void aPasswordIsChangedByWhoProvedTheOneThatCounts() {
        var change = new ChangePassword(ADA, PasswordChangeReason.CHANGED, OLD, NEW);
        given(REGISTERED).when(change).then(new PasswordChanged(NEW, PasswordChangeReason.CHANGED));
        given(REGISTERED, new PasswordChanged(NEW, PasswordChangeReason.RESET)).when(change)
                .thenRefused(new TokenNotValid());
        given(REGISTERED, new AccountDeactivated()).when(change).thenRefused(new TokenNotValid());
    }

    @Test
    void whoResetsThePasswordByMailHasProvenTheAddress() {
        given(REGISTERED).when(new ChangePassword(ADA, PasswordChangeReason.RESET, OLD, NEW))
                .then(new EmailVerified(), new PasswordChanged(NEW, PasswordChangeReason.RESET));
        given(REGISTERED, new EmailVerified()).when(new ChangePassword(ADA, PasswordChangeReason.RESET, OLD, NEW))
                .then(new PasswordChanged(NEW, PasswordChangeReason.RESET));
    }

    @Test
    void rolesAreGrantedAndRevokedOnce() {
        given(REGISTERED).when(new GrantRole(ADA, Role.ANALYST)).then(new RoleGranted(Role.ANALYST));
        given(REGISTERED, new RoleGranted(Role.ANALYST)).when(new GrantRole(ADA, Role.ANALYST)).thenNothing();
        given(REGISTERED, new RoleGranted(Role.ANALYST)).when(new RevokeRole(ADA, Role.ANALYST, EVE))
                .then(new RoleRevoked(Role.ANALYST));
        given(REGISTERED).when(new RevokeRole(ADA, Role.ANALYST, EVE)).thenNothing();
    }

    @Test
    void anOperatorDoesNotLockEverybodyOut() {
        var operator = given(REGISTERED, new RoleGranted(Role.OPERATOR));
        operator.when(new RevokeRole(ADA, Role.OPERATOR, ADA)).thenRefused(new OwnOperatorRole());
        operator.when(new DeactivateAccount(ADA, ADA)).thenRefused(new OwnOperatorRole());
        operator.when(new RevokeRole(ADA, Role.OPERATOR, EVE)).then(new RoleRevoked(Role.OPERATOR));
        operator.when(new DeactivateAccount(ADA, EVE)).then(new AccountDeactivated());
    }

    @Test
    void aDeactivatedAccountIsLeftAlone() {
        given(REGISTERED, new AccountDeactivated()).when(new DeactivateAccount(ADA, ADA)).thenNothing();
        given(REGISTERED, new AccountDeactivated()).when(new GrantRole(ADA, Role.ANALYST)).thenTargetMissing();
    }
}
