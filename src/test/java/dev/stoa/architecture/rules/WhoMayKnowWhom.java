package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Module.Kind;
import dev.stoa.architecture.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.modulith.ApplicationModule;

/**
 * The table of the house: the kernel knows nobody, nobody knows a query module, commands and queries know events of
 * commands, processes know events and commands; everything else goes through named interfaces.
 */
public final class WhoMayKnowWhom implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.modules().stream()
                .flatMap(module -> module.allowed().stream()
                        .filter(allowed -> !allowed.equals(ApplicationModule.OPEN_TOKEN))
                        .filter(allowed -> !may(house, module, allowed))
                        .map(allowed -> "%s may depend on \"%s\", but %s".formatted(module.id(), allowed,
                                wish(house, module, allowed))))
                .toList();
    }

    private static boolean may(House house, Module module, String allowed) {
        var target = target(house, allowed);
        return module.kind() != Kind.KERNEL && target != Kind.QUERY && allowed.contains("::")
                && (target == Kind.KERNEL || module.kind() == Kind.OTHER
                        || target == Kind.COMMAND && interfaces(module.kind()).contains(nameIn(allowed)));
    }

    private static Set<String> interfaces(Kind kind) {
        return kind == Kind.PROCESS ? Set.of("events", "commands") : Set.of("events");
    }

    private static String wish(House house, Module module, String allowed) {
        if (module.kind() == Kind.KERNEL) {
            return "the kernel depends on nothing";
        }
        if (target(house, allowed) == Kind.QUERY) {
            return "nobody depends on a query module";
        }
        if (!allowed.contains("::")) {
            return "modules are known through named interfaces only";
        }
        return "a %s module may know the kernel and of command modules only :: %s".formatted(
                module.kind().name().toLowerCase(Locale.ROOT),
                String.join(" and :: ", interfaces(module.kind()).stream().sorted().toList()));
    }

    private static Kind target(House house, String allowed) {
        var id = allowed.split("::")[0].strip();
        return house.module(id).map(Module::kind).orElse(Kind.OTHER);
    }

    private static String nameIn(String allowed) {
        return allowed.substring(allowed.indexOf("::") + 2).strip();
    }
}
