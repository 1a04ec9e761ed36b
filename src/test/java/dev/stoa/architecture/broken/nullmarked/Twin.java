package dev.stoa.architecture.broken.nullmarked;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.PackagesAreNullMarked;

@Breaks(value = PackagesAreNullMarked.class, says = {
        "dev.stoa.architecture.broken.nullmarked.plain is not null-marked; give it a package-info.java with @NullMarked",
        "dev.stoa.architecture.broken.nullmarked.plain is not described; its package-info.java takes a sentence",
        "dev.stoa.architecture.broken.nullmarked.described is not null-marked; give it a package-info.java with @NullMarked",
        "dev.stoa.architecture.broken.nullmarked.marked is not described; its package-info.java takes a sentence"})
public class Twin {}
