package dev.stoa.kernel.internal.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Upcaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.SerializationFeature;

/**
 * Every event of the application has a stored sample for each schema version that was ever written, and today's code
 * reads all of them. {@code -Dstoa.samples.write=true} writes the missing ones of present versions.
 */
class EventSamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/events");
    private static final EventJson JSON = new EventJson();
    private static final EventTypes TYPES = new EventTypes(eventsOfTheApplication());
    private static final PayloadReader READER = new PayloadReader(TYPES, new Upcasting(TYPES, upcasters()), JSON);

    @TestFactory
    Stream<DynamicTest> everySchemaVersionIsReadable() {
        return TYPES.all().stream()
                .flatMap(type -> IntStream.rangeClosed(1, TYPES.versionOf(type))
                        .mapToObj(version -> DynamicTest.dynamicTest("%s.v%d".formatted(TYPES.nameOf(type), version),
                                () -> check(type, version))));
    }

    @Test
    void noSampleIsLeftWithoutItsEvent() throws IOException {
        var wanted = TYPES.all().stream().flatMap(type -> IntStream.rangeClosed(1, TYPES.versionOf(type))
                .mapToObj(version -> file(type, version).getFileName().toString())).toList();
        if (Files.isDirectory(SAMPLES)) {
            try (var files = Files.list(SAMPLES)) {
                assertThat(files.map(file -> file.getFileName().toString())).as("samples in %s", SAMPLES)
                        .isSubsetOf(wanted);
            }
        }
    }

    private static void check(Class<? extends DomainEvent> type, int version) throws Exception {
        var file = file(type, version);
        if (Files.notExists(file) && Boolean.getBoolean("stoa.samples.write") && version == TYPES.versionOf(type)) {
            write(file, SampleMaker.make(type));
        }
        assertThat(file).as("a sample of version %d of %s; mvn test -Dtest=EventSamplesTest -Dstoa.samples.write=true "
                + "writes one", version, TYPES.nameOf(type)).exists();
        var sample = Files.readString(file);
        var event = READER.read(new EventAddress(new UUID(0, 0), 1), TYPES.nameOf(type), version, sample);
        assertThat(event).isInstanceOf(type);
        if (version == TYPES.versionOf(type)) {
            assertThat(JSON.mapper().readTree(JSON.write(event))).as("what is written today, like %s", file)
                    .isEqualTo(JSON.mapper().readTree(sample));
        }
    }

    private static void write(Path file, Object event) throws IOException {
        Files.createDirectories(SAMPLES);
        Files.writeString(file, JSON.mapper().writer().with(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(event) + "\n");
    }

    private static Path file(Class<? extends DomainEvent> type, int version) {
        return SAMPLES.resolve("%s.v%d.json".formatted(TYPES.nameOf(type), version));
    }

    private static List<Class<?>> eventsOfTheApplication() {
        return new EventClassScan(new DefaultListableBeanFactory()).under(List.of("dev.stoa")).stream()
                .filter(EventSamplesTest::isOfTheApplication)
                .toList();
    }

    private static List<Upcaster> upcasters() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Upcaster.class));
        return scan.findCandidateComponents("dev.stoa").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(EventSamplesTest::isOfTheApplication)
                .<Upcaster>map(type -> BeanUtils.instantiateClass(type.asSubclass(Upcaster.class))).toList();
    }

    /** And not of its tests. */
    private static boolean isOfTheApplication(Class<?> type) {
        var tests = EventSamplesTest.class.getProtectionDomain().getCodeSource().getLocation();
        return !tests.equals(type.getProtectionDomain().getCodeSource().getLocation());
    }
}
