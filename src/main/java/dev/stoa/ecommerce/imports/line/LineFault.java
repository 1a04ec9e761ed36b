package dev.stoa.ecommerce.imports.line;

/** Why a line cannot be read. */
public record LineFault(String code, String message) {}
