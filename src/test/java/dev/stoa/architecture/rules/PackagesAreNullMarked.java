package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.architecture.bytecode.ClassCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Every package with classes is null-marked and described. */
public final class PackagesAreNullMarked implements Rule {

    @Override
    public List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var described = house.classes().stream().filter(ClassCode::isPackageInfo)
                .collect(Collectors.toMap(ClassCode::packageName, ClassCode::load));
        house.classes().stream().map(ClassCode::packageName).distinct().forEach(name -> {
            var info = described.get(name);
            if (info == null || !info.isAnnotationPresent(NullMarked.class)) {
                violations.add("%s is not null-marked; give it a package-info.java with @NullMarked".formatted(name));
            }
            if (SourceText.sentences(house.packageInfo(name)) == 0) {
                violations.add("%s is not described; its package-info.java takes a sentence".formatted(name));
            }
        });
        return violations;
    }
}
