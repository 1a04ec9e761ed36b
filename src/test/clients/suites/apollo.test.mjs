// Apollo Client with its normalised cache: one thing, one entry, whatever road it came by.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildSchema, isAbstractType, OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { filter, firstValueFrom, map } from 'rxjs';
import { WebSocket } from 'ws';
import * as documents from '../documents.mjs';
import { cancelOrder, newProduct, orderOf } from '../shop.mjs';
import { endpoint, headers, liveEndpoint, printedSchema } from '../stoa.mjs';

const live = createClient({ url: liveEndpoint, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams: headers });
const client = new ApolloClient({
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(live),
    new HttpLink({ uri: endpoint, headers }),
  ),
  cache: new InMemoryCache({
    possibleTypes: possibleTypes(),
    typePolicies: { Query: { fields: { products: relayStylePagination() } } },
  }),
});
let product;

before(async () => {
  product = await newProduct(100);
});
after(async () => {
  client.stop();
  await live.dispose();
});

test('Apollo queries, and finds the thing in its cache by its global id', async () => {
  const { data } = await client.query({ query: gql(documents.productPage), variables: { slug: product.slug } });

  assert.equal(data.product.name, product.name);
  assert.equal(client.cache.extract()[`Product:${product.id}`].name, product.name);
});

test('Apollo joins the pages of a connection', async () => {
  const query = gql(documents.productList);
  await newProduct(1);
  const list = client.watchQuery({ query, variables: { first: 1 } });
  const pages = list.pipe(map(({ data }) => data?.products), filter(Boolean));
  const { pageInfo } = await firstValueFrom(pages);

  await list.fetchMore({ variables: { after: pageInfo.endCursor } });

  const joined = await firstValueFrom(pages.pipe(filter(({ edges }) => edges.length === 2)));
  assert.notEqual(joined.edges[0].node.id, joined.edges[1].node.id);
});

test('Apollo mutates, and what the mutation shows is in its cache', async () => {
  const { data } = await client.mutate({
    mutation: gql(documents.placeOrder),
    variables: { input: orderOf(product.variantId, 2) },
  });

  const { order, receipt } = data.placeOrder;
  assert.equal(order.id, receipt.streamId);
  const seen = client.readQuery({ query: gql(documents.orderPage), variables: { id: order.id } });
  assert.equal(seen, null, 'the field order(id:) was never asked for');
  assert.equal(client.cache.extract()[`Order:${order.id}`].lines[0].quantity, 2);
});

test('Apollo reads a rejection through the interface', async () => {
  const { data } = await client.mutate({
    mutation: gql(documents.placeOrder),
    variables: { input: orderOf('variant_01h455vb4pex5vsknk084sn02q') },
  });

  assert.match(data.placeOrder.code, /^[A-Z_]+$/);
  assert.ok(data.placeOrder.message);
});

test('what a subscription tells Apollo is seen by a query that is being watched', async () => {
  const placed = await client.mutate({
    mutation: gql(documents.placeOrder),
    variables: { input: orderOf(product.variantId) },
  });
  const { streamId: id, token: since } = placed.data.placeOrder.receipt;
  await client.query({ query: gql(documents.orderPage), variables: { id } });
  const following = client.subscribe({ query: gql(documents.orderChanged), variables: { id, after: since } }).subscribe();

  const cancelled = new Promise((seen) =>
    client
      .watchQuery({ query: gql(documents.orderPage), variables: { id }, fetchPolicy: 'cache-only' })
      .subscribe(({ data }) => data?.order?.status === 'CANCELLED' && seen()),
  );
  await cancelOrder(id);
  await cancelled;
  following.unsubscribe();
});

function possibleTypes() {
  const schema = buildSchema(printedSchema());
  const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}
