package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Finds the master key where it is configured, or makes one in a file of its own. */
@Component
final class MasterKey {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);

    private final PersonalDataSettings settings;
    private final Path file;
    private final boolean mayCreate;

    MasterKey(PersonalDataSettings settings, Environment environment) {
        this.settings = settings;
        this.file = Path.of(settings.masterKeyFile()).toAbsolutePath().normalize();
        this.mayCreate = settings.createMasterKey() == null
                ? !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                : settings.createMasterKey();
    }

    /** The key for a store that has keys already. */
    Aead existing() {
        if (StringUtils.hasText(settings.masterKey())) {
            return parsed(settings.masterKey());
        }
        if (Files.notExists(file)) {
            throw new KeysUnavailable(
                    "The master key of personal data is missing: %s is not there, and stoa.personal-data.master-key is not set. Put back the one that this database was begun with. Nothing was touched."
                            .formatted(file),
                    null);
        }
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The key for a store that has none yet. */
    Aead first() {
        if (!StringUtils.hasText(settings.masterKey()) && Files.notExists(file)) {
            create();
        }
        return existing();
    }

    /** Where the key comes from, for messages. */
    String origin() {
        return StringUtils.hasText(settings.masterKey()) ? "stoa.personal-data.master-key" : file.toString();
    }

    private void create() {
        if (!mayCreate) {
            throw new KeysUnavailable(
                    "Personal data is encrypted under a master key, and none is configured for the database that spring.datasource.url names. Make one with: openssl rand -base64 32. Keep it apart from the backups of the database and set it as stoa.personal-data.master-key, or put it into a file and name that as stoa.personal-data.master-key-file, the same on every node. Nothing was touched.",
                    null);
        }
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            OwnersFile.write(file, Base64.getEncoder().encodeToString(bytes) + "\n");
        } catch (IOException e) {
            throw unreadable(e);
        }
        LOG.info("Made the master key of personal data in {}: keep a copy, apart from backups of the database", file);
    }

    private Aead parsed(String text) {
        try {
            return Tink.aead(text);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable(
                    "%s holds no master key: it must be 32 bytes in base64, as openssl rand -base64 32 makes them, or a Tink AEAD keyset in JSON. Nothing was touched."
                            .formatted(origin()),
                    null);
        }
    }

    private KeysUnavailable unreadable(IOException e) {
        return new KeysUnavailable(
                "The master key of personal data cannot be kept in %s: %s. Choose another file with stoa.personal-data.master-key-file. Nothing was touched."
                        .formatted(file, e),
                e);
    }
}
