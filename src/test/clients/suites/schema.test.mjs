// What a client sees by introspection is what docs/schema.graphql says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { ask, printedSchema } from '../stoa.mjs';

// Announced by graphql-java in every schema, and not part of what is printed.
const announced = ['defer', 'experimental_disableErrorPropagation'];

test('introspection gives the printed schema', async () => {
  const seen = await ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  assert.equal(printed(buildClientSchema(seen)), printed(buildSchema(printedSchema())));
});

function printed(schema) {
  const { directives, ...config } = schema.toConfig();
  const ours = directives.filter(({ name }) => !announced.includes(name));
  return printSchema(lexicographicSortSchema(new GraphQLSchema({ ...config, directives: ours })));
}
