package dev.stoa.architecture.broken.controllers;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ControllersStayInside;

@Breaks(value = ControllersStayInside.class, says = {
        "dev.stoa.architecture.broken.controllers.PublicController is a public controller; make it package-private"})
public class Twin {}
