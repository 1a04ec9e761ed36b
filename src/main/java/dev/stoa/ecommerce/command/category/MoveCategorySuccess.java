package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;

record MoveCategorySuccess(Receipt receipt, CategoryId categoryId) implements CommandSuccess {}
