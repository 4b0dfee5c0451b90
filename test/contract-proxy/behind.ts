import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchContract, type ContractProxy } from './index.ts';

/** A stub server with its own proxy in front, for the proxy's tests. */
export async function behind(answer: RequestListener): Promise<{
  proxy: ContractProxy;
  /** The API through the proxy. */
  base: string;
  close(): Promise<void>;
}> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = await watchContract();
  proxy.target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    proxy,
    base: `${proxy.url}/api`,
    async close() {
      await proxy.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
