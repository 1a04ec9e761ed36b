package dev.stoa.architecture.broken.places.shop.process;

import dev.stoa.kernel.process.Process;

@Process(id = "shop_process.none")
class NoManager {}
