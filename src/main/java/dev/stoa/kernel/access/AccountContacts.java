package dev.stoa.kernel.access;

import java.util.Optional;
import java.util.UUID;

/** How to address the people behind accounts. */
public interface AccountContacts {

    /** The name and the e-mail address of an account as they are committed now; empty where it is not kept here. */
    Optional<Contact> of(UUID accountId);

    /** Whether all accounts are kept here, so that there is none that is not found. */
    boolean isComplete();

    /** Name and e-mail address. */
    record Contact(String name, String email) {

        /** Without what is personal. */
        @Override
        public String toString() {
            return "Contact";
        }
    }
}
