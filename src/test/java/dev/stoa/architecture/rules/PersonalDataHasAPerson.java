package dev.stoa.architecture.rules;

import dev.stoa.architecture.House;
import dev.stoa.architecture.Rule;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.internal.personaldata.MarkedTypes;
import java.util.List;

/**
 * Whatever an event or a command marks as personal data tells whose it is, and can read as erased. The states of
 * deciders and processes are checked at the start.
 */
public final class PersonalDataHasAPerson implements Rule {

    @Override
    public List<String> violations(House house) {
        return house.classes().stream().<Class<?>>map(type -> type.load()).filter(Class::isRecord)
                .filter(type -> DomainEvent.class.isAssignableFrom(type) || Command.class.isAssignableFrom(type))
                .flatMap(type -> MarkedTypes.faults(type).stream()).distinct().toList();
    }
}
