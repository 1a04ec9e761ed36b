package dev.stoa.ecommerce.command.order;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record TrackShipmentSuccess(Receipt receipt) implements CommandSuccess {}
