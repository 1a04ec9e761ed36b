package dev.stoa.architecture.broken.places.shop.process;

import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;

@Process(id = "shop_process.good")
abstract class Good implements ProcessManager<String> {}
