package dev.stoa.architecture.broken.givenby;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.CommandsSayWhoGivesThem;

@Breaks(value = CommandsSayWhoGivesThem.class, says = {
        "dev.stoa.architecture.broken.givenby.Wish$Silent does not say who may give it; add @GivenBy with those who may",
        "dev.stoa.architecture.broken.givenby.Wish$Empty does not say who may give it; add @GivenBy with those who may"})
public class Twin {}
