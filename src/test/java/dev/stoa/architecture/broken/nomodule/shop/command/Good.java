package dev.stoa.architecture.broken.nomodule.shop.command;

public class Good {}
