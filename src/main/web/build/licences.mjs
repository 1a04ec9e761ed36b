// A plugin for Vite that writes the notices of every library in a bundle, its workers' included, into one text file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const noticeFile = /^(licen[cs]e|notice|copying|thirdpartynotices)([.-].*)?$/i;
const rule = '='.repeat(80);

export function licences(fileName) {
  const folders = new Set();
  const collect = {
    name: 'collect-licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk'))
        for (const id of chunk.moduleIds) addPackage(folders, id);
    },
  };
  const write = {
    name: 'write-licences',
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName, source: text([...folders].map(notice)) });
      },
    },
  };
  return { page: [collect, write], worker: () => [collect] };
}

function addPackage(folders, moduleId) {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  const inside = path.lastIndexOf('/node_modules/');
  if (inside < 0) return;
  for (let folder = dirname(path); folder.length > inside + '/node_modules'.length; folder = dirname(folder))
    if (isPackage(folder)) return folders.add(folder);
}

function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version !== undefined;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} ${version} does not say under which licence it may be shipped`);
  const files = readdirSync(folder).filter((file) => noticeFile.test(file)).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { title: `${name} ${version} (${license})`, texts };
}

function text(notices) {
  const byTitle = new Map(notices.map((notice) => [notice.title, notice]));
  const sorted = [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const parts = sorted.map(({ title, texts }) => [rule, title, rule, ...texts].join('\n\n'));
  return `This page contains the following libraries.\n\n${parts.join('\n\n')}\n`;
}
