// The protocol graphql-transport-ws, first on the bare wire and then through its reference client.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import * as documents from '../documents.mjs';
import { cancelOrder, newProduct, placeOrder } from '../shop.mjs';
import { all, headers, liveEndpoint, Wire } from '../stoa.mjs';

const client = createClient({ url: liveEndpoint, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: headers });
let product;

before(async () => {
  product = await newProduct(100);
});
after(() => client.dispose());

const open = [];
afterEach(() => open.splice(0).forEach((wire) => wire.close()));

function wire(protocol) {
  open.push(new Wire(protocol));
  return open.at(-1);
}

test('a ping is answered with a pong', async () => {
  const it = wire();
  await it.acknowledged();
  await it.send({ type: 'ping' });
  assert.equal((await it.next()).type, 'pong');
});

test('what is no message of the protocol closes the connection', async () => {
  for (const message of [
    'nonsense',
    'null',
    '[]',
    '{}',
    '{"type":"start"}',
    '{"type":"subscribe"}',
    '{"type":"subscribe","payload":{"query":"{ __typename }"}}',
    '{"type":"subscribe","id":"1","payload":"{ __typename }"}',
    '{"type":"subscribe","id":"1","payload":{}}',
  ]) {
    const it = wire();
    await it.acknowledged();
    await it.send(message);
    assert.equal((await it.closed).code, 4400, message);
  }
});

test('subscribing before connection_init closes the connection', async () => {
  const it = wire();
  await it.send({ id: '1', type: 'subscribe', payload: { query: '{ __typename }' } });
  assert.equal((await it.closed).code, 4401);
});

test('a second connection_init closes the connection', async () => {
  const it = wire();
  await it.acknowledged();
  await it.send({ type: 'connection_init' });
  assert.equal((await it.closed).code, 4429);
});

test('a query is answered over the same connection', async () => {
  const it = wire();
  await it.acknowledged();
  await it.send({ id: 'q', type: 'subscribe', payload: { query: '{ __typename }' } });
  assert.deepEqual((await it.next()).payload.data, { __typename: 'Query' });
  assert.equal((await it.next()).type, 'complete');
});

test('an invalid document is an error of its operation, not of the connection', async () => {
  const it = wire();
  await it.acknowledged();
  await it.send({ id: 'bad', type: 'subscribe', payload: { query: 'subscription { nothingOfTheKind }' } });
  const { id, payload } = await it.next();
  assert.equal(id, 'bad');
  assert.match((payload.errors ?? payload)[0].message, /nothingOfTheKind/);
  assert.equal((await it.next()).type, 'complete');
  await it.send({ type: 'ping' });
  assert.equal((await it.next()).type, 'pong');
});

test('a message of 100 kB is not too long', async () => {
  const it = wire();
  await it.acknowledged();
  const payload = { query: '{ __typename }', extensions: { note: 'x'.repeat(100_000) } };
  await it.send({ id: 'long', type: 'subscribe', payload });
  assert.deepEqual((await it.next()).payload.data, { __typename: 'Query' });
});

test('a page of another origin cannot connect', async () => {
  const foreign = new WebSocket(liveEndpoint, 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
  const error = await new Promise((fail) => foreign.once('error', fail));
  assert.match(error.message, /403/);
});

test('two operations of the same id close the connection', async () => {
  const { streamId } = await placeOrder(product.variantId, 1);
  const payload = { query: documents.orderChanged, variables: { id: streamId } };
  const it = wire();
  await it.acknowledged();
  await it.send({ id: 'twice', type: 'subscribe', payload });
  await it.next();
  await it.send({ id: 'twice', type: 'subscribe', payload });
  assert.equal((await it.closed).code, 4409);
});

test('graphql-ws is answered a query', async () => {
  const answers = await all(client.iterate({ query: '{ __typename }' }));
  assert.deepEqual(answers.map(({ data }) => data), [{ __typename: 'Query' }]);
});

test('graphql-ws hears of its ping', async () => {
  const pinging = createClient({ url: liveEndpoint, webSocketImpl: WebSocket, lazy: false, keepAlive: 10 });
  await new Promise((heard) => pinging.on('pong', (received) => received && heard()));
  await pinging.dispose();
});

test('graphql-ws goes on after a token, without what was known by then', async () => {
  const { streamId: id, token: placed } = await placeOrder(product.variantId, 1);
  const confirmed = await changeOf(id, placed, 'CONFIRMED');
  const { token: written } = await cancelOrder(id);

  const cancelled = await changeOf(id, confirmed.token);

  assert.equal(cancelled.order.status, 'CANCELLED');
  assert.equal(cancelled.token, written);
});

/** The first change of an order after a token, or the first that leaves it in a state. */
async function changeOf(id, token, status) {
  for await (const { data } of client.iterate({ query: documents.orderChanged, variables: { id, after: token } }))
    if (!status || data.orderChanged.order.status === status) return data.orderChanged;
}
