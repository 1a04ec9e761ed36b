// Called by Maven: builds the pages into target/classes, unless what lies there was built from these very sources.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from './build/hash.mjs';
import { installLibraries, requireNode, run } from './build/run.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(here, '../../../target/classes/web/graphiql');
const record = resolve(here, '../../../target/web/built.json');
const vite = join('node_modules', 'vite', 'bin', 'vite.js');

try {
  requireNode(20, 19);
  buildIfChanged(hashOf(here, ['node_modules']));
} catch (error) {
  console.error(`GraphiQL was not built. ${error.message} Build with -DskipWeb to leave GraphiQL out.`);
  process.exitCode = 1;
}

function buildIfChanged(sources) {
  const last = lastBuild();
  if (last.sources === sources && last.output === hashOf(output)) return;
  console.log('Building GraphiQL (src/main/web has changed, or nothing was built yet) ...');
  installLibraries(here);
  run(process.execPath, [vite, 'build', '--config', 'graphiql/vite.config.mjs'], here);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ sources, output: hashOf(output) }));
}

function lastBuild() {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return {};
  }
}
