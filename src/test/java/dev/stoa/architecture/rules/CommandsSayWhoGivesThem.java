package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.command.Command;
import java.util.List;

/** Every command names those who may give it. */
public final class CommandsSayWhoGivesThem implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.classes().stream().filter(type -> !type.isPackageInfo()).map(type -> (Class<?>) type.load())
                .filter(type -> Command.class.isAssignableFrom(type) && !type.isInterface())
                .filter(type -> isSilent(type.getAnnotation(GivenBy.class)))
                .map(type -> "%s does not say who may give it; add @GivenBy with those who may".formatted(
                        type.getName()))
                .toList();
    }

    private static boolean isSilent(GivenBy rule) {
        return rule == null || rule.value().length == 0;
    }
}
