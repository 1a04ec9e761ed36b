package dev.stoa.identity.account;

import dev.stoa.kernel.eventstore.Claim;

/** What only one account may hold. */
final class AccountClaims {

    /** Taken once and for all by the account with which a database's operators begin. */
    static final Claim FIRST_OPERATOR = new Claim("identity.first-operator", "1");

    private AccountClaims() {}

    static Claim email(String address) {
        return Claim.ofPersonal("identity.email", EmailAddress.normalised(address));
    }
}
