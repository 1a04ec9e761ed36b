package dev.stoa.architecture.broken.undeclared.beta.inside;

public record Hidden(String name) {}
