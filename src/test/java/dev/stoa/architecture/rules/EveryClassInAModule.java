package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import java.util.List;
import java.util.stream.Stream;

/** The application is the only class outside a module, and domain folders are plain folders. */
public final class EveryClassInAModule implements Rule {

    @Override
    public List<String> violations(House house) {
        var own = house.root().getPackageName();
        return house.classes().stream().filter(type -> house.moduleOf(type.name()).isEmpty())
                .filter(type -> !type.name().equals(house.root().getName()))
                .filter(type -> !(type.isPackageInfo() && type.packageName().equals(own)))
                .flatMap(type -> Stream.of(type.isPackageInfo()
                        ? "%s describes a package outside every module; domain folders are plain folders"
                                .formatted(type.name())
                        : "%s is in no module; move it into one".formatted(type.name())))
                .toList();
    }
}
