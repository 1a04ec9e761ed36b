// urql, with subscriptions by both of the roads that it knows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { filter, map, pipe, take, toPromise } from 'wonka';
import { WebSocket } from 'ws';
import * as documents from '../documents.mjs';
import { cancelOrder, newProduct, orderOf, placeOrder } from '../shop.mjs';
import { endpoint, headers, liveEndpoint } from '../stoa.mjs';

const live = createClient({ url: liveEndpoint, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: headers });
const overWebSocket = subscriptionExchange({
  forwardSubscription: ({ query, variables }) => ({
    subscribe: (sink) => ({ unsubscribe: live.subscribe({ query, variables }, sink) }),
  }),
});
const client = new Client({
  url: endpoint,
  preferGetMethod: false,
  fetchOptions: { headers },
  exchanges: [cacheExchange, fetchExchange, overWebSocket],
});
const byEventStream = new Client({
  url: endpoint,
  preferGetMethod: false,
  fetchOptions: { headers },
  fetchSubscriptions: true,
  fetch: endedByAbort,
  exchanges: [fetchExchange],
});
let product;

before(async () => {
  product = await newProduct(100);
});
after(() => live.dispose());

test('urql queries', async () => {
  const { data, error } = await client.query(documents.productPage, { slug: product.slug });

  assert.ifError(error);
  assert.equal(data.product.id, product.id);
});

test('urql mutates', async () => {
  const { data, error } = await client.mutation(documents.placeOrder, { input: orderOf(product.variantId, 3) });

  assert.ifError(error);
  assert.equal(data.placeOrder.order.lines[0].quantity, 3);
});

test('urql shows an error with its code', async () => {
  const { error } = await client.query(documents.orderPage, { id: 'nonsense' });

  assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_USER_INPUT');
});

for (const [road, its] of [['WebSocket', client], ['an event stream', byEventStream]])
  test(`urql subscribes over ${road}`, async () => {
    const { streamId: id, token } = await placeOrder(product.variantId, 1);
    const cancelled = pipe(
      its.subscription(documents.orderChanged, { id, after: token }),
      map(({ data, error }) => error ?? data.orderChanged.order.status),
      filter((status) => status instanceof Error || status === 'CANCELLED'),
      take(1),
      toPromise,
    );
    await cancelOrder(id);
    assert.equal(await cancelled, 'CANCELLED');
  });

// urql aborts the stream of a subscription that is over, and leaves the error of that unhandled.
async function endedByAbort(url, { signal, ...options }) {
  const response = await fetch(url, options);
  const reader = response.body.getReader();
  signal.addEventListener('abort', () => reader.cancel());
  const pull = async (stream) => {
    const { done, value } = await reader.read();
    if (done) stream.close();
    else stream.enqueue(value);
  };
  return new Response(new ReadableStream({ pull }), response);
}
