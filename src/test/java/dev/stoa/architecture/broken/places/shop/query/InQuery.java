package dev.stoa.architecture.broken.places.shop.query;

import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;

@Process(id = "shop_query.process")
abstract class InQuery implements ProcessManager<String> {}
