package dev.stoa.architecture.broken.nomodule;

public class Stray {}
