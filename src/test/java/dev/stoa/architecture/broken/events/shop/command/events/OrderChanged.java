package dev.stoa.architecture.broken.events.shop.command.events;

public record OrderChanged() implements OrderEvent {}
