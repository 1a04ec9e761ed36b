package dev.stoa.architecture.broken.nullmarked.described;

public class Described {}
