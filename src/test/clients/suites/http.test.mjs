// GraphQL over HTTP, as its own audit sees it.
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { endpoint } from '../stoa.mjs';

for (const { id, name, fn } of serverAudits({ url: endpoint }))
  test(`audit ${id}: ${name}`, async () => {
    const { status, reason } = await fn();
    if (status === 'error' || status === 'warn') throw new Error(`${status}: ${reason}`);
  });
