package dev.stoa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Application;
import dev.stoa.architecture.rules.ModulithVerifies;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModule;

class StructureTest {

    static final House STOA = House.of(Application.class);
    static final List<Rule> RULES = Rules.ALL;

    @ParameterizedTest
    @FieldSource("RULES")
    void theHouseKeeps(Rule rule) {
        assertThat(rule.violations(STOA)).as(rule.getClass().getSimpleName()).isEmpty();
    }

    @Test
    void modulithFindsTheModulesThatTheRulesFind() {
        Stream<String> found = ModulithVerifies.modules(STOA).stream().map(ApplicationModule::getIdentifier)
                .map(Object::toString);
        assertThat(found).containsExactlyInAnyOrderElementsOf(STOA.modules().stream().map(Module::id).toList());
    }
}
