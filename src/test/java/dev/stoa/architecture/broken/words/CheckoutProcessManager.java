package dev.stoa.architecture.broken.words;

public class CheckoutProcessManager {}
