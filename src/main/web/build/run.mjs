import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function requireNode(major, minor) {
  const [actualMajor, actualMinor] = process.versions.node.split('.').map(Number);
  if (actualMajor > major || (actualMajor === major && actualMinor >= minor)) return;
  throw new Error(`Node.js ${major}.${minor} or later is needed; this is ${process.versions.node}.`);
}

/** Installs what package-lock.json names, unless exactly that is installed. */
export function installLibraries(folder) {
  const installed = join(folder, 'node_modules', '.installed-from');
  const lock = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  run('npm', ['ci', '--loglevel=error'], folder);
  writeFileSync(installed, lock);
}

export function run(command, args, cwd) {
  const env = { ...process.env, NO_COLOR: '1' };
  const shell = process.platform === 'win32' && command === 'npm';
  const { error, status } = spawnSync(command, args, { cwd, env, stdio: 'inherit', shell });
  if (error?.code === 'ENOENT') throw new Error(`${command} was not found; it comes with Node.js.`);
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}.`);
}
