package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.bytecode.ClassCode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule was seen to fail, with its messages and no other, on a small house that breaks it. */
class BrokenTwinsTest {

    static Stream<Class<?>> twins() {
        return House.of(Breaks.class).classes().stream().filter(type -> type.simpleName().equals("Twin"))
                .map(ClassCode::load);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theTwinIsFoundOut(Class<?> twin) {
        var breaks = twin.getAnnotation(Breaks.class);
        var rule = Rules.ALL.stream().filter(it -> it.getClass() == breaks.value()).findFirst().orElseThrow();
        assertThat(rule.violations(House.of(twin))).containsExactlyInAnyOrder(breaks.says());
    }

    @Test
    void everyRuleHasATwin() {
        assertThat(twins().map(twin -> twin.getAnnotation(Breaks.class).value().getName()))
                .containsAll(Rules.ALL.stream().map(rule -> rule.getClass().getName()).toList());
    }
}
