package dev.stoa.architecture.broken.nomodule;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.EveryClassInAModule;

@Breaks(value = EveryClassInAModule.class, says = {
        "dev.stoa.architecture.broken.nomodule.Stray is in no module; move it into one",
        "dev.stoa.architecture.broken.nomodule.shop.package-info describes a package outside every module; domain folders are plain folders"})
public class Twin {}
