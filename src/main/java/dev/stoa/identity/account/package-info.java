/**
 * Accounts: registered, verified, given roles, deactivated. An address is unique by claim. Who registers with a taken
 * address, or asks for a new password of an unknown one, gets the answer that everybody gets; only mail tells.
 */
@NullMarked
package dev.stoa.identity.account;

import org.jspecify.annotations.NullMarked;
