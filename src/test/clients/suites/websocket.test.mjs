// The protocol graphql-transport-ws, first on the bare wire and then through its reference client.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { liveEndpoint, Wire } from '../stoa.mjs';

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
  for (const message of ['nonsense', '{}', '{"type":"start"}', '{"type":"subscribe"}', '[]']) {
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
  assert.deepEqual(await it.next(), { id: 'q', type: 'complete' });
});

test('an invalid document is an error of its operation, not of the connection', async () => {
  const it = wire();
  await it.acknowledged();
  await it.send({ id: 'bad', type: 'subscribe', payload: { query: 'subscription { nothingOfTheKind }' } });
  const { id, type, payload } = await it.next();
  assert.deepEqual({ id, type }, { id: 'bad', type: 'error' });
  assert.match(payload[0].message, /nothingOfTheKind/);
  await it.send({ type: 'ping' });
  assert.equal((await it.next()).type, 'pong');
});
