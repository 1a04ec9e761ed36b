package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a new password. A mail goes to the account's address; where nobody has it, nothing follows.
 *
 * @param accountId
 *            whose address it was; null where nobody has it
 * @param addressHash
 *            tells wishes for one address together without telling the address: a hash with a key of this database
 */
@EventType("identity.password-reset-requested")
public record PasswordResetRequested(@Nullable UUID accountId, String addressHash) implements PasswordResetEvent {}
