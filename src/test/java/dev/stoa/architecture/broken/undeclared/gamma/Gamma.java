package dev.stoa.architecture.broken.undeclared.gamma;

import dev.stoa.architecture.broken.undeclared.beta.Beta;
import dev.stoa.architecture.broken.undeclared.beta.inside.Hidden;

public record Gamma(Beta beta, Hidden hidden) {}
