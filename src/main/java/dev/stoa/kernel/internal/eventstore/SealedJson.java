package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.internal.personaldata.PersonalJson;
import dev.stoa.kernel.internal.personaldata.Place;
import org.springframework.stereotype.Component;

/** Values as stored JSON, encrypted where they are about people. What is not encrypted is read as it is. */
@Component
public final class SealedJson {

    private final EventJson json;
    private final PersonalJson personal;

    SealedJson(EventJson json, PersonalJson personal) {
        this.json = json;
        this.personal = personal;
    }

    /** The JSON of a value that will be read as the declared type. */
    public String write(Object value, Class<?> declared, Place place) {
        var text = json.mapper().writerFor(declared).writeValueAsString(value);
        if (!PersonalJson.concerns(value.getClass())) {
            return text;
        }
        var tree = json.mapper().readTree(text);
        personal.seal(value, tree, place, json.mapper());
        return json.write(tree);
    }

    /**
     * The value.
     *
     * @throws dev.stoa.kernel.internal.personaldata.TamperedPersonalData
     *             when something encrypted was changed or stood elsewhere
     */
    public <T> T read(String text, Class<T> type, Place place) {
        return PersonalJson.isSealed(text)
                ? json.mapper().treeToValue(personal.open(json.mapper().readTree(text), place, json.mapper()), type)
                : json.mapper().readValue(text, type);
    }
}
