package dev.stoa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Application;
import dev.stoa.architecture.House;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.AnnotatedElementUtils;

class ConfigurationDocsTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- Written by ConfigurationDocsTest. -->\n";
    private static final String END = "\n<!-- To here. -->";

    private final Settings settings = Settings.ofTheCode();

    @Test
    void theTableHasEverySettingOfTheCodeAndNoOther() throws IOException {
        var text = Files.readString(README);
        var expected = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + settings.table()
                + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("stoa.docs.write")) {
            Files.writeString(README, expected);
        }
        assertThat(README).as("written anew by mvn test -Dtest='*DocsTest' -Dstoa.docs.write=true")
                .hasContent(expected);
    }

    @Test
    void everySettingIsExplained() {
        assertThat(settings.unexplained()).isEmpty();
    }

    @Test
    void whateverIsAskedForIsASetting() {
        assertThat(conditions().filter(name -> name.startsWith("stoa."))).isNotEmpty()
                .allSatisfy(name -> assertThat(settings.contains(name)).as(name).isTrue());
    }

    private static Stream<String> conditions() {
        return House.of(Application.class).classes().stream().map(type -> type.load())
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .flatMap(ConfigurationDocsTest::conditions);
    }

    private static Stream<String> conditions(AnnotatedElement element) {
        var ofText = AnnotatedElementUtils.findMergedAnnotation(element, ConditionalOnProperty.class);
        var ofBoolean = AnnotatedElementUtils.findMergedAnnotation(element, ConditionalOnBooleanProperty.class);
        return Stream.concat(ofText == null ? Stream.of() : names(ofText.prefix(), ofText.name(), ofText.value()),
                ofBoolean == null ? Stream.of() : names(ofBoolean.prefix(), ofBoolean.name(), ofBoolean.value()));
    }

    private static Stream<String> names(String prefix, String[]... names) {
        return Arrays.stream(names).flatMap(Arrays::stream)
                .map(name -> prefix.isEmpty() || prefix.endsWith(".") ? prefix + name : prefix + "." + name);
    }
}
