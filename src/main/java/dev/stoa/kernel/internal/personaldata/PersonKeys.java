package dev.stoa.kernel.internal.personaldata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.kernel.eventstore.PersonalDataAliases;
import dev.stoa.kernel.eventstore.PersonalDataKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The keys of people, those used lately from memory. */
@Component
public class PersonKeys implements PersonalDataKeys {

    /** A key that another node makes at the same moment is there at the second look. */
    private static final int LOOKS = 3;

    private final KeyRows rows;
    private final ObjectProvider<KeysErased> listeners;
    private final ObjectProvider<PersonalDataAliases> aliases;
    private final Cache<UUID, PersonKey> byId;
    private final Cache<UUID, PersonKey> byPerson;

    PersonKeys(KeyRows rows, PersonalDataSettings settings, ObjectProvider<KeysErased> listeners,
            ObjectProvider<PersonalDataAliases> aliases) {
        this.rows = rows;
        this.listeners = listeners;
        this.aliases = aliases;
        this.byId = cache(settings);
        this.byPerson = cache(settings);
    }

    @Override
    public boolean erase(UUID person) {
        var others = aliases.stream().flatMap(it -> it.of(person).stream());
        var erased = Stream.concat(Stream.of(person), others).distinct().filter(this::eraseAlone).count();
        listeners.forEach(KeysErased::keysErased);
        return erased > 0;
    }

    private boolean eraseAlone(UUID person) {
        var erased = rows.erase(person);
        byPerson.invalidate(person);
        byId.invalidateAll(erased);
        return !erased.isEmpty();
    }

    /** Whether the present keys of all of them are in memory. */
    public boolean remember(Set<UUID> persons) {
        return byPerson.getAllPresent(persons).size() == persons.size();
    }

    /**
     * Makes sure that all of them have keys, and takes these into memory: one statement.
     *
     * @return their number
     */
    public int provide(Set<UUID> persons) {
        return present(persons).size();
    }

    /** The present keys of people, made where there are none. */
    Map<UUID, PersonKey> present(Set<UUID> persons) {
        var found = new HashMap<>(byPerson.getAllPresent(persons));
        for (int look = 0; look < LOOKS && found.size() < persons.size(); look++) {
            var missing = persons.stream().filter(person -> !found.containsKey(person)).sorted().toList();
            rows.findOrMake(missing).forEach(key -> found.put(remembered(key), key));
        }
        if (found.size() < persons.size()) {
            throw new IllegalStateException("The keys of %s are erased as fast as they are made".formatted(persons));
        }
        return found;
    }

    /** The present keys of people who have one and never had another. */
    Map<UUID, PersonKey> first(Set<UUID> persons) {
        var found = new HashMap<>(byPerson.getAllPresent(persons));
        var missing = persons.stream().filter(person -> !found.containsKey(person)).toList();
        if (!missing.isEmpty()) {
            rows.find(missing).forEach(key -> found.put(remembered(key), key));
        }
        found.values().removeIf(key -> key.generation() > 1);
        return found;
    }

    /** Keys by their ids, all of them, those that are erased or lost without an Aead: one statement at most. */
    Map<UUID, PersonKey> byId(Collection<UUID> ids) {
        var found = new HashMap<>(byId.getAllPresent(ids));
        var missing = ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            load(missing).forEach(key -> {
                byId.put(key.id(), key);
                found.put(key.id(), key);
            });
        }
        return found;
    }

    private List<PersonKey> load(List<UUID> ids) {
        var loaded = rows.load(ids).stream().collect(Collectors.toMap(PersonKey::id, Function.identity()));
        var all = new ArrayList<PersonKey>(ids.size());
        ids.forEach(id -> all.add(loaded.getOrDefault(id, PersonKey.lost(id))));
        return all;
    }

    private UUID remembered(PersonKey key) {
        var person = Objects.requireNonNull(key.person());
        byPerson.put(person, key);
        byId.put(key.id(), key);
        return person;
    }

    private static Cache<UUID, PersonKey> cache(PersonalDataSettings settings) {
        return Caffeine.newBuilder().maximumSize(settings.cachedKeys()).expireAfterWrite(settings.keyCacheTime())
                .build();
    }
}
