package dev.stoa.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux, amd64, false, linux-x86_64, postgres-linux-x86_64.txz",
            "Linux, aarch64, false, linux-arm_64, postgres-linux-arm_64.txz",
            "Linux, amd64, true, linux-musl-x86_64, postgres-linux-x86_64-alpine_linux.txz",
            "Mac OS X, aarch64, false, darwin-arm_64, postgres-darwin-arm_64.txz",
            "Mac OS X, x86_64, false, darwin-x86_64, postgres-darwin-x86_64.txz",
            "Windows 11, amd64, false, windows-x86_64, postgres-windows-x86_64.txz",
            "Linux, i386, false, linux-i386, postgres-linux-i386.txz"})
    void isNamedAsTheArtifactsAre(String system, String processor, boolean musl, String name, String archive) {
        var platform = Platform.of(system, processor, musl);
        assertThat(platform).hasToString(name);
        assertThat(platform.archive()).isEqualTo(archive);
    }
}
