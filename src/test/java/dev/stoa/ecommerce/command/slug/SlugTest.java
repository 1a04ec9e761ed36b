package dev.stoa.ecommerce.command.slug;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.Seeded;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Iron pan,               iron-pan
            'Café Crème, 250 g',    cafe-creme-250-g
            Große Füße,             grosse-fusse
            --Lots--of---hyphens--, lots-of-hyphens
            鉄のフライパン,           鉄のフライパン
            !!!,                    ''
            """)
    void aNameGivesItsSlug(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @Test
    void aSlugIsTheSlugOfItself() {
        Seeded.times(2_000, random -> {
            var name = random.ints(random.nextInt(150), 0x20, 0x2ffff).filter(Character::isDefined)
                    .mapToObj(Character::toString).collect(Collectors.joining(random.nextBoolean() ? " " : ""));

            var slug = Slug.of(name);

            assertThat(slug).hasSizeLessThanOrEqualTo(Slug.LONGEST);
            assertThat(Slug.of(slug)).isEqualTo(slug);
        });
    }
}
