package dev.stoa.architecture.broken.places.shop.process;

import dev.stoa.kernel.process.ProcessManager;

abstract class Unnamed implements ProcessManager<String> {}
