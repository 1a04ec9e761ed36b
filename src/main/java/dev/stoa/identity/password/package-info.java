/**
 * New passwords: changed by who knows the old one, or reset by who reads the mail of the account. Asking for a reset is
 * answered the same whether anybody has the address or not.
 */
@NullMarked
package dev.stoa.identity.password;

import org.jspecify.annotations.NullMarked;
