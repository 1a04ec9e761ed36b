// Runs every client against the Stoa that STOA_URL names: one line per check, and an exit code that says whether all passed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installLibraries, requireNode, run } from '../../main/web/build/run.mjs';

const here = import.meta.dirname;
const suites = readdirSync(join(here, 'suites')).map((suite) => join('suites', suite));
const options = ['--test', '--test-reporter=spec', '--test-concurrency=1', '--test-timeout=60000'];

try {
  requireNode(20, 19);
  installLibraries(here);
  run(process.execPath, [...options, ...suites], here);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
