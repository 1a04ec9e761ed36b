package dev.stoa.architecture.broken.persons;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.PersonalDataHasAPerson;

@Breaks(value = PersonalDataHasAPerson.class, says = {
        "Address.street is @PersonalData, but nobody can tell whose; name the component with the person's id",
        "OrderPaid.payer is @PersonalData of \"payerId\", which is no component beside it",
        "OrderPaid.witness is @PersonalData of \"amount\", which is no UUID and no record of one",
        "OrderPaid.age is @PersonalData, but could not read as erased; make it a String, a collection or @Nullable",
        "PayOrder.born is @PersonalData, but could not read as erased; make it a String, a collection or @Nullable"})
public class Twin {}
