package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import org.jspecify.annotations.Nullable;

record CreateCategorySuccess(Receipt receipt, @Nullable CategoryId categoryId) implements CommandSuccess {}
