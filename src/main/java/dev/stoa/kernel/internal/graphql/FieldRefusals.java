package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.Refusals;
import graphql.schema.FieldCoordinates;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts refusals by field, and tells of mutations that were refused to who lacks the role. */
@Component
class FieldRefusals {

    private final ObjectProvider<MeterRegistry> meters;
    private final ObjectProvider<Refusals> refusals;

    FieldRefusals(ObjectProvider<MeterRegistry> meters, ObjectProvider<Refusals> refusals) {
        this.meters = meters;
        this.refusals = refusals;
    }

    void note(FieldCoordinates place, Actor actor, AccessRefused refusal) {
        var code = FieldErrors.errors(refusal).getFirst().code().name();
        var field = place.getTypeName() + "." + place.getFieldName();
        meters.ifAvailable(known -> known.counter("stoa.access.refused", "field", field, "code", code).increment());
        if (refusal instanceof NotAllowed && place.getTypeName().equals("Mutation")) {
            refusals.forEach(each -> each.refused(actor, place.getFieldName(), refusal.rule()));
        }
    }
}
