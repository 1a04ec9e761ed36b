// Where the Stoa under test listens, and the two ways to talk to it without any client library.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WebSocket } from 'ws';

const base = process.env.STOA_URL ?? 'http://localhost:8080';

const authorization = process.env.STOA_AUTHORIZATION;

/** What tells who asks: for requests, and for the payload of connection_init. */
export const headers = authorization ? { authorization } : {};
export const endpoint = `${base}/graphql`;
export const liveEndpoint = endpoint.replace(/^http/, 'ws');
export const project = resolve(import.meta.dirname, '../../..');
export const printedSchema = () => readFileSync(resolve(project, 'docs/schema.graphql'), 'utf8');

/** The answer to an operation; an answer with errors is thrown. */
export async function ask(query, variables = {}) {
  const { data, errors } = await post({ query, variables });
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

export async function post(body) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** A bare WebSocket that keeps what it received until it is asked for. */
export class Wire {
  #waiting = [];
  #received = [];

  constructor(protocol = 'graphql-transport-ws') {
    this.socket = new WebSocket(liveEndpoint, protocol);
    this.opened = new Promise((open, fail) => this.socket.once('open', open).once('error', fail));
    this.closed = new Promise((close) => this.socket.once('close', (code, reason) => close({ code, reason: `${reason}` })));
    this.socket.on('message', (text) => this.#offer(JSON.parse(text)));
  }

  async send(message) {
    await this.opened;
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  next() {
    return this.#received.length > 0
      ? Promise.resolve(this.#received.shift())
      : new Promise((take) => this.#waiting.push(take));
  }

  async acknowledged() {
    await this.send({ type: 'connection_init', payload: headers });
    const { type } = await this.next();
    if (type !== 'connection_ack') throw new Error(`connection_ack expected, ${type} received`);
  }

  close() {
    this.socket.terminate();
  }

  #offer(message) {
    const take = this.#waiting.shift();
    if (take) take(message);
    else this.#received.push(message);
  }
}

export async function all(iterable) {
  const items = [];
  for await (const item of iterable) items.push(item);
  return items;
}
