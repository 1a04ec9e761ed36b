package dev.stoa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.StoaJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the tour of the README, as a reader would: a plain start of the jar, then the commands one after another. */
class ReadmeTourIT {

    private static final Path README = Path.of("README.md");
    private static final String NEXT = "--- next ---";
    private static final String MERCHANT = "merchant@example.org";

    @Test
    void whatTheReadmeShowsIsWhatTheJarAnswers(@TempDir Path folder) throws Exception {
        var readme = Files.readString(README);
        var tour = Tour.of(readme);
        List<String> answers;
        try (var stoa = StoaJar.start(folder.resolve("stoa"))) {
            answers = take(tour, stoa, folder);
        }
        if (Boolean.getBoolean("stoa.docs.write")) {
            Files.writeString(README, readme.replace(tour.text(), tour.withAnswers(answers).text()));
            tour = Tour.of(Files.readString(README));
        }
        assertThat(comparable(answers)).isEqualTo(comparable(tour.steps().stream().map(Tour.Step::answer).toList()));
    }

    /** What each step printed; empty for a step whose output the README does not show. */
    private static List<String> take(Tour tour, StoaJar stoa, Path folder) throws IOException, InterruptedException {
        var script = tour.steps().stream().map(Tour.Step::commands)
                .collect(Collectors.joining("\necho; echo '%s'\n".formatted(NEXT)))
                .replace("http://localhost:8080", stoa.address().toString())
                .replace("what the start printed for " + MERCHANT, passwordIn(Files.readString(stoa.output())));
        var printed = folder.resolve("tour.txt");
        var shell = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true)
                .redirectOutput(printed.toFile()).start();
        if (!shell.waitFor(1, TimeUnit.MINUTES)) {
            shell.destroyForcibly();
            throw new AssertionError("The tour takes longer than a minute:\n" + Files.readString(printed));
        }
        var parts = Files.readString(printed).split(NEXT, -1);
        return IntStream.range(0, parts.length).mapToObj(i -> shown(tour.steps().get(i), parts[i])).toList();
    }

    private static String passwordIn(String printed) {
        var password = Pattern.compile(Pattern.quote(MERCHANT) + " (\\S+)").matcher(printed);
        assertThat(password.find()).as("the start says how to sign in").isTrue();
        return password.group(1);
    }

    private static String shown(Tour.Step step, String printed) {
        return step.answer().isEmpty()
                ? ""
                : ReadableJson.of(printed.replaceAll("(?m)^data: *", ""), step.dataOnly());
    }

    /** Without what is different each time: ids are numbered, times and tokens are all alike. */
    private static String comparable(List<String> answers) {
        var text = String.join("\n", answers)
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
                .replaceAll("(\"token\": )\"[\\w-]+\"", "$1TOKEN")
                .replaceAll("(\"(?:waiting|(?:oldest|sampled)AgeMillis)\": )\\d+", "$1AGE")
                .replaceAll("\\s+", " ").replaceAll("([\\[{]) | (?=[]}])", "$1");
        var ids = new ArrayList<String>();
        return Pattern.compile("[a-z]+_[0-9a-z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .matcher(text).replaceAll(match -> {
                    if (!ids.contains(match.group())) {
                        ids.add(match.group());
                    }
                    return "ID" + ids.indexOf(match.group());
                });
    }
}
