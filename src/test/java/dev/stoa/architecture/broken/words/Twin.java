package dev.stoa.architecture.broken.words;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.OurWords;

@Breaks(value = OurWords.class, says = {
        "dev.stoa.architecture.broken.words.OrderService: \"Service\" is no word of ours; say what the thing is",
        "dev.stoa.architecture.broken.words.PriceHelper: \"Helper\" is no word of ours; say what the thing is",
        "dev.stoa.architecture.broken.words.TextUtils: \"Utils\" is no word of ours; say what the thing is",
        "dev.stoa.architecture.broken.words.OrderDto: \"Dto\" is no word of ours; say what the thing is",
        "dev.stoa.architecture.broken.words.GatewayImpl: \"Impl\" is no word of ours; say what the thing is",
        "dev.stoa.architecture.broken.words.StockManager: \"Manager\" is no word of ours; say what the thing is"})
public class Twin {}
