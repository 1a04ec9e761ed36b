package dev.stoa.architecture.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;

/** What Spring Modulith verifies itself: declared dependencies, named interfaces, no cycles. */
public final class ModulithVerifies implements Rule {

    private static final ImportOption TWIN = location -> location.contains("/test-classes/");
    private static final ImportOption HOUSE = location -> !location.contains("/test-classes/");

    @Override
    public List<String> violations(House house) {
        return modules(house).detectViolations().getMessages().stream().flatMap(message -> message.lines().limit(1))
                .map(String::strip).distinct().toList();
    }

    /** The modules as Spring Modulith finds them, by annotation, as the running application does. */
    public static ApplicationModules modules(House house) {
        return ApplicationModules.of(house.root(), house.isTwin() ? TWIN : HOUSE);
    }
}
