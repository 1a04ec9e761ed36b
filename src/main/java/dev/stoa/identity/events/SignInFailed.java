package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param accountId
 *            whose address it was; null where nobody has it
 * @param addressHash
 *            tells attempts on one address together without telling the address: a hash with a key of this database
 */
@EventType("identity.sign-in-failed")
public record SignInFailed(@Nullable UUID accountId, String addressHash) implements SignInEvent {}
