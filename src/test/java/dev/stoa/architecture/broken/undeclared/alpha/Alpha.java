package dev.stoa.architecture.broken.undeclared.alpha;

import dev.stoa.architecture.broken.undeclared.beta.Beta;

public record Alpha(Beta beta) {}
