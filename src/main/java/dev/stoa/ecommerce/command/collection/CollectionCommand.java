package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.kernel.command.Command;
import java.util.UUID;

sealed interface CollectionCommand extends Command
        permits
        CreateCollection,
        DescribeCollection,
        ArrangeCollection,
        PublishCollection,
        UnpublishCollection {

    CollectionId collectionId();

    @Override
    default UUID streamId() {
        return collectionId().value();
    }
}
