package dev.stoa.ecommerce.command.collection;

import dev.stoa.ecommerce.command.events.CollectionArranged;
import dev.stoa.ecommerce.command.events.CollectionCreated;
import dev.stoa.ecommerce.command.events.CollectionDescribed;
import dev.stoa.ecommerce.command.events.CollectionEvent;
import dev.stoa.ecommerce.command.events.CollectionId;
import dev.stoa.ecommerce.command.events.CollectionPublished;
import dev.stoa.ecommerce.command.events.CollectionUnpublished;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionDeciderTest {

    private static final CollectionId GIFTS = new CollectionId(Ids.next());
    private static final ProductId PAN = new ProductId(Ids.next());
    private static final ProductId POT = new ProductId(Ids.next());
    private static final CollectionEvent CREATED = new CollectionCreated("Gifts", "gifts", "Nice.");

    private static DeciderScenario<CollectionCommand, Collection, CollectionEvent> given(CollectionEvent... events) {
        return DeciderScenario.of(new CollectionDecider()).given(events);
    }

    @Test
    void aCollectionIsCreatedUnderASlugOfItsOwn() {
        given().when(new CreateCollection(GIFTS, " Gifts ", null, "Nice.")).then(CREATED)
                .taking(CollectionDecider.slug("gifts"))
                .whenTaken(CollectionDecider.slug("gifts"), new CollectionSlugTaken("gifts"));
        given(CREATED).when(new CreateCollection(GIFTS, "Gifts", null, null)).thenNothing();
    }

    @Test
    void anotherSlugFreesTheFormer() {
        given(CREATED).when(new DescribeCollection(GIFTS, null, "presents", ""))
                .then(new CollectionDescribed("Gifts", "presents", null))
                .taking(CollectionDecider.slug("presents")).releasing(CollectionDecider.slug("gifts"));
        given(CREATED).when(new DescribeCollection(GIFTS, "Gifts", "gifts", null)).thenNothing();
    }

    @Test
    void theOrderOfItsProductsCounts() {
        var both = new CollectionArranged(List.of(PAN.value(), POT.value()));

        given(CREATED).when(new ArrangeCollection(GIFTS, List.of(PAN, POT), List.of())).then(both);
        given(CREATED, both).when(new ArrangeCollection(GIFTS, List.of(PAN, POT), List.of())).thenNothing();
        given(CREATED, both).when(new ArrangeCollection(GIFTS, List.of(POT, PAN), List.of()))
                .then(new CollectionArranged(List.of(POT.value(), PAN.value())));
    }

    @Test
    void itIsPublishedAndTakenOutOfSight() {
        given(CREATED).when(new PublishCollection(GIFTS)).then(new CollectionPublished());
        given(CREATED, new CollectionPublished()).when(new PublishCollection(GIFTS)).thenNothing();
        given(CREATED, new CollectionPublished()).when(new UnpublishCollection(GIFTS))
                .then(new CollectionUnpublished());
        given(CREATED).when(new UnpublishCollection(GIFTS)).thenNothing();
    }

    @Test
    void nothingIsDoneToOneThatIsNotThere() {
        given().when(new DescribeCollection(GIFTS, "Gifts", null, null)).thenTargetMissing();
        given().when(new ArrangeCollection(GIFTS, List.of(), List.of())).thenTargetMissing();
        given().when(new PublishCollection(GIFTS)).thenTargetMissing();
        given().when(new UnpublishCollection(GIFTS)).thenTargetMissing();
    }
}
