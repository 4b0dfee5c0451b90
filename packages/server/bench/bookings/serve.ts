// Serves the API of the sample team for `http-client.ts`: node serve.ts <kind> <place> <hosts>
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { apiOf } from './api.ts';
import { openStore, type Kind } from './databases.ts';
import { configure } from './sample.ts';

const [kind, place, hosts] = process.argv.slice(2) as [Kind, string, string];
const store = await openStore(kind, place);
await configure(store, Number(hosts));
const api = apiOf(store, Number(hosts));
const server = serve({ fetch: new Hono().route('/api', api).fetch, port: 0, hostname: '127.0.0.1' });
// Between two rounds its clients are busy with something else.
if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
await once(server, 'listening');
process.send!((server.address() as AddressInfo).port);
