package dev.stoa.ecommerce.process.fulfilment;

import org.jspecify.annotations.Nullable;

/**
 * @param picking
 *            the parcel that is being taken out of the stock, if there is one
 */
record FulfilmentState(@Nullable Picking picking) {

    static final FulfilmentState NEW = new FulfilmentState(null);
}
