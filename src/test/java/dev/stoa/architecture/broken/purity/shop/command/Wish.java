package dev.stoa.architecture.broken.purity.shop.command;

import dev.stoa.kernel.command.Command;
import java.time.Instant;
import java.util.UUID;

public record Wish(UUID streamId, Instant at) implements Command {}
