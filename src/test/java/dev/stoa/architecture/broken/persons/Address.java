package dev.stoa.architecture.broken.persons;

import dev.stoa.kernel.eventstore.PersonalData;

record Address(@PersonalData String street) {}
