package dev.stoa.architecture.broken.declaration;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ModulesDeclareThemselves;

@Breaks(value = ModulesDeclareThemselves.class, says = {
        "dev.stoa.architecture.broken.declaration.shop.command has the id \"shop\"; its place in the house says \"shop_command\"",
        "dev.stoa.architecture.broken.declaration.shop.query has no display name",
        "dev.stoa.architecture.broken.declaration.nameless and dev.stoa.architecture.broken.declaration.second have the same display name \"Same\"",
        "dev.stoa.architecture.broken.declaration.second is an open module; offer named interfaces instead",
        "dev.stoa.architecture.broken.declaration.nameless leaves its dependencies open; name them in allowedDependencies",
        "dev.stoa.architecture.broken.declaration.nameless is described in 1 sentences; a module takes two to four",
        "dev.stoa.architecture.broken.declaration.second.inner lies inside the module dev.stoa.architecture.broken.declaration.second; modules are siblings"})
public class Twin {}
