import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { licences } from '../build/licences.mjs';

const here = import.meta.dirname;
const notices = licences('THIRD-PARTY-LICENCES.txt');

export default defineConfig({
  root: here,
  base: '',
  logLevel: 'warn',
  plugins: notices.page,
  worker: { format: 'es', plugins: notices.worker },
  build: {
    outDir: resolve(here, '../../../../target/classes/web/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // The page is served as /graphiql, without a slash at the end; what it names lies under graphiql/.
  experimental: {
    renderBuiltUrl: (name, { hostType }) => (hostType === 'html' ? `graphiql/${name}` : { relative: true }),
  },
  server: { proxy: { '/graphql': { target: 'http://localhost:8080', ws: true } } },
});
