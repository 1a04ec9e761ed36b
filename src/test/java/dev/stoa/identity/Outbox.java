package dev.stoa.identity;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The folder that mails of tests are written to. */
final class Outbox {

    static final String DIRECTORY = "target/outbox";

    private static final Pattern TOKEN = Pattern.compile("Token: (\\S+)");

    private Outbox() {}

    /** The text of the mail, once it is there. */
    static String await(String to, String subject) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100))
                .until(() -> find(to, subject), Optional::isPresent).orElseThrow();
    }

    static String token(String text) {
        var matcher = TOKEN.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("There is no token in the mail");
        }
        return matcher.group(1);
    }

    private static Optional<String> find(String to, String subject) throws Exception {
        var folder = Path.of(DIRECTORY);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".eml")).toList()) {
                var mail = read(file);
                if (mail.getAllRecipients()[0].toString().equals(to) && mail.getSubject().equals(subject)) {
                    return Optional.of(String.valueOf(mail.getContent()));
                }
            }
        }
        return Optional.empty();
    }

    private static MimeMessage read(Path file) throws Exception {
        try (var content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        } catch (IOException gone) {
            throw new IllegalStateException("A mail vanished: " + file, gone);
        }
    }
}
