// A product of its own for each suite, and orders of it, through the API.
import { randomUUID } from 'node:crypto';
import { ask } from './stoa.mjs';

const accepted = '... on CommandSuccess { receipt { streamId token } } ... on Rejection { code message }';

/** A published product with one variant of which there are so many; the read tables show it. */
export async function newProduct(onHand) {
  const name = `Lamp ${randomUUID()}`;
  const created = await command(
    `mutation ($input: CreateProductInput!) { result: createProduct(input: $input) { ${accepted} } }`,
    {
      name,
      category: ['Clients'],
      currencyCode: 'EUR',
      variants: [{ sku: `LAMP-${randomUUID()}`, price: { amount: '19.90', currencyCode: 'EUR' } }],
    },
  );
  const { id, variants } = await readProduct(created.streamId, [created.token]);
  const published = await command(
    `mutation ($input: PublishProductInput!) { result: publishProduct(input: $input) { ${accepted} } }`,
    { productId: id },
  );
  const received = await command(
    `mutation ($input: ReceiveStockInput!) { result: receiveStock(input: $input) { ${accepted} } }`,
    { variantId: variants[0].id, quantity: onHand },
  );
  const { slug } = await readProduct(id, [published.token, received.token]);
  return { id, name, slug, variantId: variants[0].id };
}

async function readProduct(id, tokens) {
  const { product } = await ask(
    `query ($id: ID!, $tokens: [String!]!) @consistentWith(tokens: $tokens) {
       product(by: { id: $id }) { id slug variants { id available } }
     }`,
    { id, tokens },
  );
  return product;
}

export const orderOf = (variantId, quantity = 1) => ({
  customer: { name: 'Ada', email: 'ada@example.org' },
  lines: [{ variantId, quantity }],
});

export const placeOrder = (variantId, quantity) =>
  command(
    `mutation ($input: PlaceOrderInput!) { result: placeOrder(input: $input) { ${accepted} } }`,
    orderOf(variantId, quantity),
  );

export const cancelOrder = (orderId) =>
  command(`mutation ($input: CancelOrderInput!) { result: cancelOrder(input: $input) { ${accepted} } }`, { orderId });

async function command(mutation, input) {
  const { result } = await ask(mutation, { input });
  if (!result.receipt) throw new Error(`${result.code}: ${result.message}`);
  return result.receipt;
}
