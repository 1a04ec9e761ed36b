package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountDeactivated;
import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.AccountImported;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.identity.events.EmailVerified;
import dev.stoa.identity.events.PasswordChangeReason;
import dev.stoa.identity.events.PasswordChanged;
import dev.stoa.identity.events.RegistrationRefused;
import dev.stoa.identity.events.RoleGranted;
import dev.stoa.identity.events.RoleRevoked;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AccountDecider implements Decider<AccountCommand, Account, AccountEvent> {

    @Override
    public String streamType() {
        return AccountId.PREFIX;
    }

    @Override
    public Class<AccountCommand> commandType() {
        return AccountCommand.class;
    }

    @Override
    public Class<AccountEvent> eventType() {
        return AccountEvent.class;
    }

    @Override
    public Class<Account> stateType() {
        return Account.class;
    }

    @Override
    public Account initial() {
        return Account.NONE;
    }

    @Override
    public Account evolve(Account account, AccountEvent event) {
        return account.with(event);
    }

    @Override
    public boolean isOwner(AccountCommand command, Account account, Actor actor) {
        return actor instanceof Actor.Account person && person.accountId().equals(command.streamId());
    }

    @Override
    public Decision<AccountEvent> decide(AccountCommand command, Account account) {
        return switch (command) {
            case RegisterAccount register -> isNew(account) ? register(register) : Decision.nothingToDo();
            case OpenAccount open -> isNew(account) ? open(open) : Decision.nothingToDo();
            case ImportAccount taken -> isNew(account) ? take(taken) : Decision.nothingToDo();
            case VerifyEmail _,ChangePassword _,GrantRole _,RevokeRole _,DeactivateAccount _ ->
                account.exists() ? change(command, account) : Decision.targetMissing();
        };
    }

    private static Decision<AccountEvent> change(AccountCommand command, Account account) {
        return switch (command) {
            case VerifyEmail _ -> account.verified()
                    ? Decision.nothingToDo()
                    : ifOpen(account, new EmailVerified());
            case ChangePassword change -> changePassword(change, account);
            case GrantRole grant -> account.roles().contains(grant.role())
                    ? Decision.nothingToDo()
                    : ifOpen(account, new RoleGranted(grant.role()));
            case RevokeRole revoke -> revoke(revoke, account);
            case DeactivateAccount deactivate -> deactivate(deactivate, account);
            case RegisterAccount _,OpenAccount _,ImportAccount _ -> Decision.nothingToDo();
        };
    }

    private static boolean isNew(Account account) {
        return account.status() == Account.Status.NONE;
    }

    private static Decision<AccountEvent> register(RegisterAccount register) {
        if (register.holder() != null) {
            return Decision.accept(new RegistrationRefused(register.holder().value()));
        }
        return Decision.<AccountEvent>accept(registered(register.email(), register.name(), register))
                .claiming(AccountClaims.email(register.email()), new EmailTaken());
    }

    private static AccountRegistered registered(String email, String name, RegisterAccount register) {
        return new AccountRegistered(EmailAddress.normalised(email), name.strip(), register.credentialId());
    }

    private static Decision<AccountEvent> open(OpenAccount open) {
        var events = new ArrayList<AccountEvent>(List.of(new AccountRegistered(EmailAddress.normalised(open.email()),
                open.name().strip(), open.credentialId()), new EmailVerified()));
        open.roles().stream().filter(role -> role != Role.SHOPPER).sorted()
                .forEach(role -> events.add(new RoleGranted(role)));
        var opened = Decision.<AccountEvent>accept(events).claiming(AccountClaims.email(open.email()),
                new EmailTaken());
        return open.firstOperator()
                ? opened.claiming(AccountClaims.FIRST_OPERATOR, new FirstOperatorExists())
                : opened;
    }

    private static Decision<AccountEvent> take(ImportAccount account) {
        return Decision.<AccountEvent>accept(new AccountImported(EmailAddress.normalised(account.email()),
                account.name().strip(), account.credentialId()))
                .claiming(AccountClaims.email(account.email()), new EmailTaken());
    }

    private static Decision<AccountEvent> changePassword(ChangePassword change, Account account) {
        if (!account.isOpen() || !change.replaces().equals(account.credentialId())) {
            return Decision.refuse(new TokenNotValid());
        }
        var changed = new PasswordChanged(change.credentialId(), change.reason());
        return change.reason() == PasswordChangeReason.RESET && !account.verified()
                ? Decision.accept(new EmailVerified(), changed)
                : Decision.accept(changed);
    }

    private static Decision<AccountEvent> revoke(RevokeRole revoke, Account account) {
        if (!account.roles().contains(revoke.role())) {
            return Decision.nothingToDo();
        }
        return revoke.role() == Role.OPERATOR && revoke.accountId().equals(revoke.givenBy())
                ? Decision.refuse(new OwnOperatorRole())
                : Decision.accept(new RoleRevoked(revoke.role()));
    }

    private static Decision<AccountEvent> deactivate(DeactivateAccount deactivate, Account account) {
        if (!account.isOpen()) {
            return Decision.nothingToDo();
        }
        return account.roles().contains(Role.OPERATOR) && deactivate.accountId().equals(deactivate.givenBy())
                ? Decision.refuse(new OwnOperatorRole())
                : Decision.accept(new AccountDeactivated());
    }

    private static Decision<AccountEvent> ifOpen(Account account, AccountEvent event) {
        return account.isOpen() ? Decision.accept(event) : Decision.targetMissing();
    }
}
