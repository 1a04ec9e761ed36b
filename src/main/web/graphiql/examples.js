import catalogue from './examples/catalogue.graphql?raw';
import followOrder from './examples/follow-order.graphql?raw';
import placeOrder from './examples/place-order.graphql?raw';

const order = {
  customer: { name: 'Ada Lovelace', email: 'ada@example.org' },
  lines: [{ variantId: 'variant_', quantity: 1 }],
  paymentMethod: 'tok_ok',
};

export const tabs = [
  { query: catalogue },
  { query: placeOrder, variables: json({ input: order }) },
  { query: followOrder, variables: json({ id: 'order_' }) },
];

function json(value) {
  return JSON.stringify(value, null, 2);
}
