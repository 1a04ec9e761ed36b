package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.ApplicationModule;

/** A module says who it is and what it needs: id, display name, dependencies, and two to four sentences. */
public final class ModulesDeclareThemselves implements Rule {

    @Override
    public List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var module : house.modules()) {
            check(house, module, violations);
        }
        return violations;
    }

    private static void check(House house, Module module, List<String> violations) {
        var where = module.packageName();
        var declared = module.declaration();
        var id = module.path().replace('.', '_');
        if (!declared.id().equals(id)) {
            violations.add("%s has the id \"%s\"; its place in the house says \"%s\""
                    .formatted(where, declared.id(), id));
        }
        if (declared.displayName().isBlank()) {
            violations.add("%s has no display name".formatted(where));
        }
        house.modules().stream().filter(other -> other.packageName().compareTo(where) < 0)
                .filter(other -> other.declaration().displayName().equals(declared.displayName()))
                .forEach(other -> violations.add("%s and %s have the same display name \"%s\""
                        .formatted(other.packageName(), where, declared.displayName())));
        if (declared.type() == ApplicationModule.Type.OPEN) {
            violations.add("%s is an open module; offer named interfaces instead".formatted(where));
        }
        if (Arrays.asList(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)) {
            violations.add("%s leaves its dependencies open; name them in allowedDependencies".formatted(where));
        }
        int sentences = SourceText.sentences(house.packageInfo(where));
        if (sentences < 2 || sentences > 4) {
            violations.add("%s is described in %d sentences; a module takes two to four".formatted(where, sentences));
        }
        house.modules().stream().filter(outer -> outer != module && outer.contains(where)).forEach(outer -> violations
                .add("%s lies inside the module %s; modules are siblings".formatted(where, outer.packageName())));
    }
}
