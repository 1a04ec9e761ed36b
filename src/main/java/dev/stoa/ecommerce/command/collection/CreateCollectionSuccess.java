package dev.stoa.ecommerce.command.collection;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record CreateCollectionSuccess(Receipt receipt) implements CommandSuccess {}
