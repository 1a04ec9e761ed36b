package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryId;

record DeleteCategoryInput(CategoryId categoryId) {}
