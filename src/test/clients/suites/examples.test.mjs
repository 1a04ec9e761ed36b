// What GraphiQL offers to begin with can be run as it stands.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { printedSchema, project } from '../stoa.mjs';

const folder = join(project, 'src/main/web/graphiql/examples');
const schema = buildSchema(printedSchema());

for (const file of readdirSync(folder))
  test(`GraphiQL's example ${file} fits the schema`, () => {
    assert.deepEqual(validate(schema, parse(readFileSync(join(folder, file), 'utf8'))), []);
  });
