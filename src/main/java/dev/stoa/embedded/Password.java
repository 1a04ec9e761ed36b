package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The database's password: random, made with the cluster, kept beside it for its owner only. */
final class Password {

    static String make(DataDirectory directory) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        PrivateFiles.write(directory.password(), password);
        return password;
    }

    static String read(DataDirectory directory) throws IOException {
        if (!Files.exists(directory.password())) {
            throw new DatabaseUnavailable(
                    "%s is missing: without it nobody can sign in to the database beside it. Put it back, or choose another folder with stoa.embedded.data-directory."
                            .formatted(directory.password()));
        }
        return Files.readString(directory.password()).strip();
    }

    private Password() {}
}
