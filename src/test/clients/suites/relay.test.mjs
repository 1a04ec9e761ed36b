// Relay's compiler takes the printed schema, and what it makes of the documents in relay/src is answered by the server.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import relayCompiler from 'relay-compiler';
import { newProduct, orderOf } from '../shop.mjs';
import { ask, printedSchema, project } from '../stoa.mjs';

const workplace = join(project, 'target/relay');
const config = { src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true };

before(() => {
  rmSync(workplace, { recursive: true, force: true });
  mkdirSync(workplace, { recursive: true });
  cpSync(join(import.meta.dirname, '../relay/src'), join(workplace, 'src'), { recursive: true });
  writeFileSync(join(workplace, 'schema.graphql'), printedSchema());
  writeFileSync(join(workplace, 'relay.config.json'), JSON.stringify(config));
  writeFileSync(join(workplace, 'package.json'), '{ "type": "module" }');
});

test('relay-compiler accepts fragments, a refetch by node(id:), and a connection', () => {
  execFileSync(relayCompiler, ['relay.config.json', '--noWatchman', '--output', 'quiet-with-errors'], { cwd: workplace });
});

test('a fragment is fetched again by node(id:)', async () => {
  const { id, name } = await newProduct(1);

  const { node } = await ask(await compiled('ProductPageRefetchQuery'), { id });

  assert.equal(node.name, name);
  assert.equal(node.variants[0].product.id, id);
});

test('a connection is paged through', async () => {
  await Promise.all([newProduct(1), newProduct(1)]);
  const first = await ask(await compiled('ProductListQuery'), { first: 1 });
  const { edges, pageInfo } = first.products;

  const second = await ask(await compiled('ProductListPaginationQuery'), { first: 1, after: pageInfo.endCursor });

  assert.equal(pageInfo.hasNextPage, true);
  assert.equal(edges[0].cursor, pageInfo.endCursor);
  assert.notEqual(second.products.edges[0].node.id, edges[0].node.id);
});

test('a mutation shows what the fragment of its page asks for', async () => {
  const { variantId } = await newProduct(5);

  const { placeOrder } = await ask(await compiled('OrderPagePlaceMutation'), { input: orderOf(variantId, 2) });

  assert.equal(placeOrder.order.id, placeOrder.receipt.streamId);
  assert.equal(placeOrder.order.lines[0].variant.id, variantId);
});

test('an order is fetched by node(id:)', async () => {
  const { variantId } = await newProduct(5);
  const { placeOrder } = await ask(await compiled('OrderPagePlaceMutation'), { input: orderOf(variantId, 1) });
  const { id } = placeOrder.order;

  const { node } = await ask(await compiled('OrderPageQuery'), { id });

  assert.equal(node.id, id);
});

async function compiled(operation) {
  const file = join(workplace, 'src/__generated__', `${operation}.graphql.js`);
  const { default: request } = await import(pathToFileURL(file));
  return request.params.text;
}
