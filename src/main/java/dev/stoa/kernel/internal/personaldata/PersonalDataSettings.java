package dev.stoa.kernel.internal.personaldata;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How personal data is kept.
 *
 * @param masterKey
 *            wraps all keys: 32 random bytes in base64, or a Tink AEAD keyset in JSON; the same on every node
 * @param masterKeyFile
 *            the file with the master key where that is not given itself; beside the embedded data directory
 * @param createMasterKey
 *            whether a missing file is made at the first start; by default where the embedded database is used
 * @param cachedKeys
 *            keys of people kept in memory
 * @param keyCacheTime
 *            how long they are: another node reads what was erased for so long, at most
 * @param datasource
 *            where the keys lie, when not in the schema personal_data of the main database
 */
@ConfigurationProperties("stoa.personal-data")
record PersonalDataSettings(@Nullable String masterKey, @DefaultValue("data/postgres.key") String masterKeyFile,
        @Nullable Boolean createMasterKey, @DefaultValue("20000") int cachedKeys,
        @DefaultValue("1m") Duration keyCacheTime, @Nullable KeyDataSource datasource) {

    PersonalDataSettings {
        if (cachedKeys < 0 || keyCacheTime.isNegative()) {
            throw new IllegalArgumentException(
                    "stoa.personal-data.cached-keys and stoa.personal-data.key-cache-time must not be negative");
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "PersonalDataSettings[masterKeyFile=%s]".formatted(masterKeyFile);
    }

    /**
     * A database for the keys alone.
     *
     * @param url
     *            the address of a PostgreSQL database for the keys, so that they are backed up apart from the log
     * @param username
     *            who signs in there
     * @param password
     *            the password for it
     */
    record KeyDataSource(String url, @Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }
}
