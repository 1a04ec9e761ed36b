package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionArranged;
import dev.stoa.ecommerce.command.events.CollectionCreated;
import dev.stoa.ecommerce.command.events.CollectionDescribed;
import dev.stoa.ecommerce.command.events.CollectionEvent;
import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.ecommerce.command.events.CollectionPublished;
import dev.stoa.ecommerce.command.events.CollectionUnpublished;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.slug.Slug;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CollectionDecider implements Decider<CollectionCommand, Collection, CollectionEvent> {

    @Override
    public String streamType() {
        return CollectionId.PREFIX;
    }

    @Override
    public Class<CollectionCommand> commandType() {
        return CollectionCommand.class;
    }

    @Override
    public Class<CollectionEvent> eventType() {
        return CollectionEvent.class;
    }

    @Override
    public Class<Collection> stateType() {
        return Collection.class;
    }

    @Override
    public Collection initial() {
        return Collection.NONE;
    }

    static Claim slug(String slug) {
        return new Claim("ecommerce.collection-slug", slug);
    }

    @Override
    public Decision<CollectionEvent> decide(CollectionCommand command, Collection collection) {
        if (command instanceof CreateCollection create) {
            return collection.exists() ? Decision.nothingToDo() : create(create);
        }
        if (!collection.exists()) {
            return Decision.targetMissing();
        }
        return switch (command) {
            case CreateCollection _ -> Decision.nothingToDo();
            case DescribeCollection describe -> describe(describe, collection);
            case ArrangeCollection arrange -> arrange(arrange, collection);
            case PublishCollection _ -> collection.published()
                    ? Decision.nothingToDo()
                    : Decision.accept(new CollectionPublished());
            case UnpublishCollection _ -> collection.published()
                    ? Decision.accept(new CollectionUnpublished())
                    : Decision.nothingToDo();
        };
    }

    private static Decision<CollectionEvent> create(CreateCollection create) {
        var name = create.name().strip();
        var made = Slug.of(name);
        var slug = create.slug() != null ? create.slug() : made.isEmpty() ? CollectionId.PREFIX : made;
        return Decision.<CollectionEvent>accept(new CollectionCreated(name, slug, emptyAsNull(create.description())))
                .claiming(slug(slug), new CollectionSlugTaken(slug));
    }

    private static Decision<CollectionEvent> describe(DescribeCollection describe, Collection collection) {
        var name = describe.name() == null ? collection.name() : describe.name().strip();
        var slug = describe.slug() == null ? collection.slug() : describe.slug();
        var description = describe.description() == null
                ? collection.description()
                : emptyAsNull(describe.description());
        if (collection.described(name, slug, description).equals(collection)) {
            return Decision.nothingToDo();
        }
        var described = Decision.<CollectionEvent>accept(new CollectionDescribed(name, slug, description));
        return slug.equals(collection.slug())
                ? described
                : described.claiming(slug(slug), new CollectionSlugTaken(slug)).releasing(slug(collection.slug()));
    }

    private static Decision<CollectionEvent> arrange(ArrangeCollection arrange, Collection collection) {
        if (!arrange.unknown().isEmpty()) {
            return Decision.refuse(new UnknownProducts(arrange.unknown()));
        }
        var products = arrange.productIds().stream().map(ProductId::value).toList();
        return products.equals(collection.products())
                ? Decision.nothingToDo()
                : Decision.accept(new CollectionArranged(products));
    }

    @Override
    public Collection evolve(Collection collection, CollectionEvent event) {
        return switch (event) {
            case CollectionCreated it -> collection.described(it.name(), it.slug(), it.description());
            case CollectionDescribed it -> collection.described(it.name(), it.slug(), it.description());
            case CollectionArranged it -> collection.arranged(it.products());
            case CollectionPublished _ -> collection.seen(true);
            case CollectionUnpublished _ -> collection.seen(false);
        };
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
