package dev.stoa.docs;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Module;
import dev.stoa.architecture.rules.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page about all modules: who is there, what each is for, and who knows whom. */
record ModuleOverview(House house) {

    String page() {
        return """
                # Modules

                Generated from the code; what each module may depend on is verified in every build.

                ```mermaid
                flowchart BT
                %s
                %s
                ```

                | module | what it is | knows |
                |---|---|---|
                %s

                ## Processors

                Who follows the log, what each of them hears (the events below a sealed type are all of it), and which tables it
                keeps.

                | processor | kind | hears | keeps |
                |---|---|---|---|
                %s
                """
                .formatted(lines(this::node), lines(this::arrows), lines(this::row), new ProcessorTable(house).rows())
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("(?m)^ +$\\n", "");
    }

    private String lines(Function<Module, String> line) {
        return modules().stream().map(line).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private List<Module> modules() {
        return house.modules().stream().sorted(Comparator.comparing(Module::id)).toList();
    }

    private String node(Module module) {
        return "   %s[\"%s\"]".formatted(module.id(), module.declaration().displayName());
    }

    private String arrows(Module module) {
        return module.allowed().stream().map(allowed -> allowed.split("::")[0].strip()).distinct().sorted()
                .map(target -> "   %s --> %s".formatted(module.id(), target)).collect(Collectors.joining("\n"));
    }

    private String row(Module module) {
        return "| [%s](module-%s.adoc) ([diagram](module-%s.puml)) | %s | %s |".formatted(module.id(), module.id(),
                module.id(), SourceText.comment(house.packageInfo(module.packageName())),
                module.allowed().stream().map("`%s`"::formatted).sorted().collect(Collectors.joining(", ")));
    }
}
