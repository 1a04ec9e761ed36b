// Subscriptions as server-sent events: graphql-sse in its mode of distinct connections.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-sse';
import * as documents from '../documents.mjs';
import { cancelOrder, newProduct, placeOrder } from '../shop.mjs';
import { all, endpoint, headers } from '../stoa.mjs';

const client = createClient({ url: endpoint, singleConnection: false, retryAttempts: 0, headers });
let product;

before(async () => {
  product = await newProduct(100);
});
after(() => client.dispose());

test('an order is followed from its placing to its cancellation, without gap or repeat', async () => {
  const { streamId: id } = await placeOrder(product.variantId, 1);
  const seen = [];
  for await (const { data, errors } of client.iterate({ query: documents.orderChanged, variables: { id } })) {
    assert.equal(errors, undefined);
    const { status, version } = data.orderChanged.order;
    seen.push({ status, version });
    if (status === 'CONFIRMED') await cancelOrder(id);
    if (status === 'CANCELLED') break;
  }
  assert.deepEqual(seen.map(({ status }) => status).slice(-2), ['CONFIRMED', 'CANCELLED']);
  assert.deepEqual(seen.map(({ version }) => version), [...new Set(seen.map(({ version }) => version))].sort());
});

test('a query is answered as a stream of one', async () => {
  const answers = await all(client.iterate({ query: '{ __typename }' }));
  assert.deepEqual(answers.map(({ data }) => data), [{ __typename: 'Query' }]);
});

test('an invalid document is refused with its errors', async () => {
  const [{ errors }] = await all(client.iterate({ query: 'subscription { nothingOfTheKind }' }));
  assert.match(errors[0].message, /nothingOfTheKind/);
});
