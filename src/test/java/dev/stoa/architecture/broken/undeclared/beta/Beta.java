package dev.stoa.architecture.broken.undeclared.beta;

public record Beta(String name) {}
