package dev.stoa.identity.apikey;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record RevokeApiKeySuccess(Receipt receipt) implements CommandSuccess {}
