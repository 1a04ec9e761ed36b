// What a client sees by introspection is what docs/schema.graphql says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { ask, printedSchema } from '../stoa.mjs';

const sorted = (schema) => printSchema(lexicographicSortSchema(schema));

test('introspection gives the printed schema', async () => {
  const seen = await ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  assert.equal(sorted(buildClientSchema(seen)), sorted(buildSchema(printedSchema())));
});
