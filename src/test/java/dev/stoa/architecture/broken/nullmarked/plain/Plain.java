package dev.stoa.architecture.broken.nullmarked.plain;

public class Plain {}
