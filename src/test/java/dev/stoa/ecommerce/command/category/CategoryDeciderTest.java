package dev.stoa.ecommerce.command.category;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CategoryCreated;
import dev.stoa.ecommerce.command.events.CategoryDeleted;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.CategoryMoved;
import dev.stoa.ecommerce.command.events.CategoryRenamed;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryDeciderTest {

    private static final CategoryId HOME = new CategoryId(Ids.next());
    private static final CategoryId KITCHEN = new CategoryId(Ids.next());
    private static final CategoryId PANS = new CategoryId(Ids.next());
    private static final CategoryId GARDEN = new CategoryId(Ids.next());
    private static final CategoryEvent HOME_IS = created(HOME, null, "Home", "home");
    private static final CategoryEvent KITCHEN_IS = created(KITCHEN, HOME, "Kitchen", "kitchen");
    private static final CategoryEvent PANS_ARE = created(PANS, KITCHEN, "Pans", "pans");
    private static final CategoryEvent GARDEN_IS = created(GARDEN, null, "Garden", "garden");

    private static DeciderScenario<CategoryCommand, CategoryTree, CategoryEvent> given(CategoryEvent... events) {
        return DeciderScenario.of(new CategoryDecider()).given(events);
    }

    private static CategoryEvent created(CategoryId id, @Nullable CategoryId parent, String name, String slug) {
        return new CategoryCreated(id.value(), parent == null ? null : parent.value(), name, slug);
    }

    @Test
    void aCategoryIsCreatedUnderASlugMadeOfItsName() {
        given().when(new CreateCategory(HOME, null, " Café & Home ", null))
                .then(created(HOME, null, "Café & Home", "cafe-home"));
        given(HOME_IS).when(new CreateCategory(KITCHEN, HOME, "!?", null))
                .then(created(KITCHEN, HOME, "!?", "category"));
        given(HOME_IS).when(new CreateCategory(HOME, null, "Home", null)).thenNothing();
    }

    @Test
    void slugsAreUniqueAmongSiblingsOnly() {
        given(HOME_IS, KITCHEN_IS).when(new CreateCategory(PANS, HOME, "kitchen", null))
                .thenRefused(new CategorySlugTaken("kitchen", KITCHEN));
        given(HOME_IS, KITCHEN_IS, GARDEN_IS).when(new CreateCategory(PANS, GARDEN, "Kitchen", null))
                .then(created(PANS, GARDEN, "Kitchen", "kitchen"));
        given(HOME_IS, GARDEN_IS).when(new RenameCategory(GARDEN, null, "home"))
                .thenRefused(new CategorySlugTaken("home", HOME));
        given(HOME_IS, KITCHEN_IS, created(PANS, null, "Kitchen", "kitchen")).when(new MoveCategory(PANS, HOME))
                .thenRefused(new CategorySlugTaken("kitchen", KITCHEN));
    }

    @Test
    void nothingStandsBelowWhatIsNotThere() {
        given().when(new CreateCategory(KITCHEN, HOME, "Kitchen", null)).thenRefused(new UnknownCategory(HOME));
        given(HOME_IS).when(new MoveCategory(HOME, GARDEN)).thenRefused(new UnknownCategory(GARDEN));
        given().when(new RenameCategory(HOME, "House", null)).thenTargetMissing();
        given().when(new MoveCategory(HOME, null)).thenTargetMissing();
        given().when(new DeleteCategory(HOME, false)).thenTargetMissing();
    }

    @Test
    void aPathIsCreatedAsFarAsItIsMissing() {
        var ids = List.of(new CategoryId(Ids.next()), new CategoryId(Ids.next()), PANS);

        given(HOME_IS, KITCHEN_IS).when(new CreateCategoryPath(List.of("Home", "KITCHEN", "Pans"), ids))
                .then(PANS_ARE);
        given(HOME_IS, KITCHEN_IS, PANS_ARE).when(new CreateCategoryPath(List.of("Home", "Kitchen", "Pans"), ids))
                .thenNothing();
        given(HOME_IS).when(new CreateCategoryPath(List.of("Garden", "Home"), List.of(GARDEN, PANS)))
                .then(GARDEN_IS, created(PANS, GARDEN, "Home", "home"));
    }

    @Test
    void aRenamedCategoryKeepsItsPlace() {
        given(HOME_IS, KITCHEN_IS).when(new RenameCategory(KITCHEN, "Cooking", null))
                .then(new CategoryRenamed(KITCHEN.value(), "Cooking", "kitchen"));
        given(HOME_IS).when(new RenameCategory(HOME, "Home", "home")).thenNothing();
    }

    @Test
    void aBranchIsMovedWithEverythingInIt() {
        given(HOME_IS, KITCHEN_IS, PANS_ARE, GARDEN_IS).when(new MoveCategory(KITCHEN, GARDEN))
                .then(new CategoryMoved(KITCHEN.value(), HOME.value(), GARDEN.value()));
        given(HOME_IS, KITCHEN_IS).when(new MoveCategory(KITCHEN, null))
                .then(new CategoryMoved(KITCHEN.value(), HOME.value(), null));
        given(HOME_IS, KITCHEN_IS).when(new MoveCategory(KITCHEN, HOME)).thenNothing();
    }

    @Test
    void nothingIsMovedBelowItself() {
        given(HOME_IS, KITCHEN_IS, PANS_ARE).when(new MoveCategory(HOME, PANS))
                .thenRefused(new CategoryCycle(HOME, PANS));
        given(HOME_IS).when(new MoveCategory(HOME, HOME)).thenRefused(new CategoryCycle(HOME, HOME));
    }

    @Test
    void theTreeHasEightLevelsAlsoAfterAMove() {
        var levels = chain(8);
        var deepest = levels.getLast();

        given(levels.toArray(CategoryEvent[]::new))
                .when(new CreateCategory(PANS, new CategoryId(deepest.categoryId()), "Pans", null))
                .thenRefused(new CategoryTooDeep(8));
        var seven = new ArrayList<CategoryEvent>(chain(7));
        seven.addAll(List.of(HOME_IS, KITCHEN_IS));
        given(seven.toArray(CategoryEvent[]::new))
                .when(new MoveCategory(HOME, new CategoryId(seven.get(6).categoryId())))
                .thenRefused(new CategoryTooDeep(8));
    }

    private static List<CategoryEvent> chain(int levels) {
        var chain = new ArrayList<CategoryEvent>();
        for (int i = 0; i < levels; i++) {
            chain.add(created(new CategoryId(Ids.next()), i == 0 ? null : new CategoryId(chain.getLast().categoryId()),
                    "Level " + i, "level-" + i));
        }
        return chain;
    }

    @Test
    void twoHundredStandSideBySideAtMost() {
        var siblings = IntStream.range(0, 200)
                .mapToObj(i -> created(new CategoryId(Ids.next()), null, "Level " + i, "level-" + i))
                .toArray(CategoryEvent[]::new);

        given(siblings).when(new CreateCategory(HOME, null, "Home", null)).thenRefused(new TooManyCategories(200));
        given(siblings).when(new CreateCategoryPath(List.of("Home"), List.of(HOME)))
                .thenRefused(new TooManyCategories(200));
    }

    @Test
    void onlyAnEmptyCategoryIsDeleted() {
        given(HOME_IS, KITCHEN_IS).when(new DeleteCategory(HOME, false))
                .thenRefused(new CategoryNotEmpty(HOME, 1, false));
        given(HOME_IS, KITCHEN_IS).when(new DeleteCategory(KITCHEN, true))
                .thenRefused(new CategoryNotEmpty(KITCHEN, 0, true));
        given(HOME_IS, KITCHEN_IS).when(new DeleteCategory(KITCHEN, false))
                .then(new CategoryDeleted(KITCHEN.value()));
    }

    @Test
    void aPathHasANameAtEveryStep() {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        for (var path : List.of(List.of("Home", "  "), List.of("Home", "a".repeat(81)), Collections.nCopies(9, "a"))) {
            assertThat(validator.validate(new CreateCategoryPath(path, List.of())))
                    .extracting(violation -> violation.getPropertyPath().toString()).containsExactly("category");
        }
    }
}
