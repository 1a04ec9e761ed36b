package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names say what a thing is: no Service, Helper, Util, Dto or Impl, and no Manager but a ProcessManager. */
public final class OurWords implements Rule {

    private static final Set<String> NOT_OURS = Set.of("Service", "Services", "Helper", "Helpers", "Util", "Utils",
            "Dto", "DTO", "Impl");

    @Override
    public List<String> violations(House house) {
        return house.classes().stream().filter(type -> !type.isPackageInfo())
                .flatMap(type -> foreignWord(type.simpleName()).stream()
                        .map(word -> "%s: \"%s\" is no word of ours; say what the thing is".formatted(type.name(),
                                word)))
                .toList();
    }

    private static Optional<String> foreignWord(String simpleName) {
        var words = Arrays.asList(simpleName.replace(".", "").split("(?<=[a-z0-9])(?=[A-Z])"));
        return words.stream().filter(word -> NOT_OURS.contains(word)
                || word.equals("Manager") && (words.indexOf(word) == 0
                        || !words.get(words.indexOf(word) - 1).equals("Process")))
                .findFirst();
    }
}
