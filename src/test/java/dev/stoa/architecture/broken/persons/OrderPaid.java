package dev.stoa.architecture.broken.persons;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrderPaid(@PersonalData(of = "payerId") String payer, @PersonalData(of = "amount") String witness, int amount,
        @PersonalData int age, @PersonalData @Nullable Integer size, @PersonalData String note,
        @PersonalData(of = "friendId") List<String> friends, UUID friendId, List<Address> sentTo)
        implements
            DomainEvent {}
