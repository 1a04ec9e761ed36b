import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One hash over the names and contents of every file under the folder. */
export function hashOf(folder, except = []) {
  const hash = createHash('sha256');
  for (const file of filesUnder(folder, except).sort()) {
    const bytes = readFileSync(file);
    hash.update(`${relative(folder, file).split(sep).join('/')}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesUnder(folder, except) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !except.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, except) : [path];
    });
}
