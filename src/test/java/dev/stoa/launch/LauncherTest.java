package dev.stoa.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private static final int JAVA_17 = 61;

    @Test
    void anOlderJavaIsToldInOneLineWhatIsNeededAndWhatItIs() {
        assertThat(Launcher.complaint(17, "17.0.15", "/opt/jdk-17")).contains(
                "Stoa needs Java 25 or newer; this is Java 17.0.15 at /opt/jdk-17. Set JAVA_HOME, or start it with the java of a newer JDK by its full path.");
    }

    @Test
    void anyJavaFrom25OnWillDo() {
        assertThat(Launcher.complaint(25, "25", "/opt/jdk-25")).isEmpty();
        assertThat(Launcher.complaint(31, "31", "/opt/jdk-31")).isEmpty();
    }

    @Test
    void theJavaThatLoadsTheJarCanLoadTheLauncher() throws IOException {
        try (var file = new DataInputStream(
                Objects.requireNonNull(Launcher.class.getResourceAsStream("Launcher.class")))) {
            file.readInt();
            file.readUnsignedShort();
            assertThat(file.readUnsignedShort()).isEqualTo(JAVA_17);
        }
    }
}
