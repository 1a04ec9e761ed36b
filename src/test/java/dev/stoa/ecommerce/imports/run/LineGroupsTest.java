package dev.stoa.ecommerce.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.imports.kind.ReadLine;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.ecommerce.imports.run.LineGroups.Ready;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineGroupsTest {

    private final LineGroups groups = new LineGroups();

    private void add(long number, String... keys) {
        groups.add(new Ready(number, new ReadLine(Set.of(keys), _ -> Outcome.invalid("NONE", "none", null))));
    }

    private List<List<Long>> numbers() {
        return groups.all().stream().map(group -> group.stream().map(Ready::number).toList()).toList();
    }

    @Test
    void linesThatShareNothingAreApart() {
        add(1, "a");
        add(2, "b", "c");
        assertThat(numbers()).containsExactlyInAnyOrder(List.of(1L), List.of(2L));
    }

    @Test
    void linesThatShareAKeyAreTogetherInTheirOrder() {
        add(1, "a");
        add(2, "b");
        add(3, "c", "b");
        add(4, "c");
        assertThat(numbers()).containsExactlyInAnyOrder(List.of(1L), List.of(2L, 3L, 4L));
    }

    @Test
    void aLineTiesGroupsTogetherWithAllTheirKeys() {
        add(1, "a", "x");
        add(2, "b", "y");
        add(3, "a", "b");
        add(4, "x");
        add(5, "y");
        assertThat(numbers()).containsExactly(List.of(1L, 2L, 3L, 4L, 5L));
    }
}
