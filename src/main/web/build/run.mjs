import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

const withoutIt = 'Build with -DskipWeb to leave GraphiQL out.';

export function requireNode(major, minor) {
  const [actualMajor, actualMinor] = process.versions.node.split('.').map(Number);
  if (actualMajor > major || (actualMajor === major && actualMinor >= minor)) return;
  fail(`GraphiQL is built with Node.js ${major}.${minor} or later; this is ${process.versions.node}.`);
}

/** Installs what package-lock.json names, unless exactly that is installed. */
export function installLibraries(folder) {
  const installed = join(folder, 'node_modules', '.installed-from');
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], folder);
  writeFileSync(installed, lock);
}

export function runVite(folder, config) {
  run(process.execPath, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', config], folder);
}

function run(command, args, cwd) {
  const env = { ...process.env, NO_COLOR: '1' };
  const shell = process.platform === 'win32' && command === 'npm';
  const { error, status } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell });
  if (error?.code === 'ENOENT') fail(`${command} was not found; it comes with Node.js.`);
  if (error) throw error;
  if (status !== 0) fail(`${command} ${args.join(' ')} failed in ${cwd}.`);
}

function fail(message) {
  console.error(`${message} ${withoutIt}`);
  process.exit(1);
}
