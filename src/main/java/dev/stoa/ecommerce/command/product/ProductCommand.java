package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface ProductCommand extends Command
        permits
        CreateProduct,
        PutProduct,
        DescribeProduct,
        DefineOptions,
        ArrangeMedia,
        AddVariants,
        DescribeVariant,
        ChangePrice,
        PublishProduct,
        ArchiveProduct {

    ProductId productId();

    @Override
    default UUID streamId() {
        return productId().value();
    }
}
