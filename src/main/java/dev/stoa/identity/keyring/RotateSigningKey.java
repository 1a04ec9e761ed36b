package dev.stoa.identity.keyring;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;

@GivenBy(Who.OPERATOR)
@CommandType("identity.rotate-signing-key")
record RotateSigningKey() implements KeyringCommand {}
