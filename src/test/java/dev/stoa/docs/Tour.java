package dev.stoa.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tour of the README: commands, each with the answer that it gave. */
record Tour(String text) {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Five minutes$.*?(?=^## )");
    private static final Pattern STEP = Pattern
            .compile("(?ms)^```sh\\n(.*?)^```\\n(?:\\n(```json(?: data)?)\\n(.*?)^```\\n)?");

    /** Commands for a shell, and the JSON that they printed: empty where nothing is shown, or the data of it only. */
    record Step(String commands, String answer, boolean dataOnly) {}

    static Tour of(String readme) {
        return new Tour(SECTION.matcher(readme).results().map(MatchResult::group).findFirst().orElseThrow());
    }

    List<Step> steps() {
        return STEP.matcher(text).results().map(match -> new Step(match.group(1),
                match.group(2) == null ? "" : match.group(3), "```json data".equals(match.group(2)))).toList();
    }

    /** The same tour with other answers, for the steps that have one. */
    Tour withAnswers(List<String> answers) {
        var steps = STEP.matcher(text);
        var index = new ArrayList<Integer>();
        return new Tour(steps.replaceAll(match -> {
            index.add(index.size());
            return Matcher.quoteReplacement(match.group(2) == null
                    ? match.group()
                    : "```sh\n%s```\n\n%s\n%s```\n".formatted(match.group(1), match.group(2),
                            answers.get(index.getLast())));
        }));
    }
}
