package dev.stoa.architecture.broken.places.shop.command;

import dev.stoa.kernel.processor.Projection;

@Projection(id = "shop_command.page", tables = {})
class OnCommandSide {}
