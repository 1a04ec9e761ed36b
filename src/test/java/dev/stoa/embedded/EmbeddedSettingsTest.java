package dev.stoa.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedSettingsTest {

    @Test
    void withoutAnyThereIsAFolderOfTheWorkingDirectory() {
        var settings = bind(Map.of());
        assertThat(settings.data()).isEqualTo(Path.of("data/postgres").toAbsolutePath());
        assertThat(settings.binaries()).isEqualTo(settings.data().resolve("binaries"));
        assertThat(settings.port()).isZero();
        assertThat(settings.parameters()).isEmpty();
    }

    @Test
    void everythingCanBeElsewhere() {
        var settings = bind(Map.of("data-directory", "/srv/stoa", "binaries-directory", "/opt/stoa", "port", "5433",
                "parameters[max_connections]", "200"));
        assertThat(settings.data()).isEqualTo(Path.of("/srv/stoa"));
        assertThat(settings.binaries()).isEqualTo(Path.of("/opt/stoa"));
        assertThat(settings.port()).isEqualTo(5433);
        assertThat(settings.parameters()).containsExactly(Map.entry("max_connections", "200"));
    }

    private static EmbeddedSettings bind(Map<String, String> properties) {
        var source = new MapConfigurationPropertySource();
        properties.forEach((name, value) -> source.put("stoa.embedded." + name, value));
        return new Binder(source).bindOrCreate("stoa.embedded", EmbeddedSettings.class);
    }
}
