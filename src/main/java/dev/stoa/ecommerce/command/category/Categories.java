package dev.stoa.ecommerce.command.category;

import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.slug.Slug;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Tells which categories there are, from the log as it is committed now, and which of them products stand in. */
@NamedInterface("commands")
@Component
public class Categories {

    private static final int PAGE = 1_000;

    private record Versioned(CategoryTree tree, int version) {}

    private final EventStore store;
    private final Claims claims;
    private final CategoryDecider decider;
    private volatile Versioned known = new Versioned(CategoryTree.NONE, 0);

    Categories(EventStore store, Claims claims, CategoryDecider decider) {
        this.store = store;
        this.claims = claims;
        this.decider = decider;
    }

    /** The category at the end of a path of names, from the root down. */
    public Optional<CategoryId> at(List<String> names) {
        return current().at(names.stream().map(name -> Slug.of(name.strip())).toList()).map(CategoryId::new);
    }

    /** The first of the categories that does not exist. */
    public Optional<CategoryId> missing(Collection<CategoryId> ids) {
        var tree = ids.isEmpty() ? CategoryTree.NONE : current();
        return ids.stream().filter(id -> tree.find(id) == null).findFirst();
    }

    /** What a product claims for each category that it stands in, so that it is known which are in use. */
    public static Claim use(CategoryId category, String product) {
        return new Claim(scope(category), product);
    }

    CategoryId createdBy(Receipt receipt) {
        return store.find(new EventAddress(CategoryTree.ID, receipt.version()))
                .map(recorded -> new CategoryId(((CategoryEvent) recorded.event()).categoryId()))
                .orElseThrow(() -> new IllegalStateException("No event of %s".formatted(receipt)));
    }

    boolean inUse(CategoryId category) {
        return claims.anyHeld(scope(category));
    }

    private static String scope(CategoryId category) {
        return "ecommerce.in-" + category;
    }

    /** The newest wins where two read at once; an older one is only read on from. */
    private CategoryTree current() {
        var latest = upToDate(known);
        if (latest.version > known.version) {
            known = latest;
        }
        return latest.tree;
    }

    private Versioned upToDate(Versioned begun) {
        var tree = begun.tree;
        int version = begun.version;
        List<Recorded<?>> news;
        do {
            news = store.read(CategoryTree.ID, version, PAGE);
            for (var recorded : news) {
                tree = decider.evolve(tree, (CategoryEvent) recorded.event());
                version = recorded.version();
            }
        } while (news.size() == PAGE);
        return new Versioned(tree, version);
    }
}
