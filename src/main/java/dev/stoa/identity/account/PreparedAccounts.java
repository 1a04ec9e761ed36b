package dev.stoa.identity.account;

import dev.stoa.kernel.access.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** Accounts that are there without anybody having registered, for sample data. */
@NamedInterface("accounts")
public interface PreparedAccounts {

    /**
     * Makes sure that there is an account with the address; a new one is verified, has the roles and a password that is
     * another in every database.
     *
     * @return the password, the same at every call; empty where the account has another one by now
     */
    Optional<String> prepare(String email, String name, Set<Role> roles);
}
