// Called by Maven: builds the pages into target/classes, unless what lies there was built from these very sources.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { hashOf } from './build/hash.mjs';
import { installLibraries, requireNode, runVite } from './build/run.mjs';

requireNode(20, 19);

const here = import.meta.dirname;
const output = resolve(here, '../../../target/classes/web/graphiql');
const record = resolve(here, '../../../target/web/built.json');

const sources = hashOf(here, ['node_modules']);
if (!isBuilt()) build();

function isBuilt() {
  const last = lastBuild();
  return last.sources === sources && last.output === hashOf(output);
}

function lastBuild() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return {};
  }
}

function build() {
  console.log('Building GraphiQL (src/main/web has changed, or nothing was built yet) ...');
  installLibraries(here);
  runVite(here, 'graphiql/vite.config.mjs');
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ sources, output: hashOf(output) }));
}
