package dev.stoa.architecture.broken.undeclared;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ModulithVerifies;
import org.springframework.modulith.Modulithic;

@Modulithic
@Breaks(value = ModulithVerifies.class, says = {
        "Module 'alpha' depends on module 'beta' via dev.stoa.architecture.broken.undeclared.alpha.Alpha -> dev.stoa.architecture.broken.undeclared.beta.Beta. Allowed targets: none.",
        "Module 'gamma' depends on non-exposed type dev.stoa.architecture.broken.undeclared.beta.inside.Hidden within module 'beta'!"})
public class Twin {}
