package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import java.lang.reflect.Modifier;
import java.util.List;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;

/** Controllers belong to their slice: package-private, known by nobody. */
public final class ControllersStayInside implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.classes().stream().filter(type -> !type.isPackageInfo())
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type.load(), Controller.class))
                .filter(type -> Modifier.isPublic(type.load().getModifiers()))
                .map(type -> "%s is a public controller; make it package-private".formatted(type.name())).toList();
    }
}
