import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';
import { trackConnections } from './stop.ts';

/**
 * Listens, or rejects with a remedy.
 *
 * @returns the origin to reach it at from this machine, without a final slash
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  trackConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((cause: unknown) => {
    throw explained(cause as NodeJS.ErrnoException, host, port);
  });
  const { address, port: taken } = server.address() as AddressInfo;
  return `http://${reachable(address)}:${taken}`;
}

/** Whether only this machine reaches an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Replaces a wildcard address, which clients cannot connect to. */
function reachable(address: string): string {
  if (address === '0.0.0.0' || address === '::') return 'localhost';
  return address.includes(':') ? `[${address}]` : address;
}

function explained(cause: NodeJS.ErrnoException, host: string, port: number): StartError {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new StartError(
        'port-in-use',
        `Port ${port} of ${host} is in use`,
        'Stop what uses it, perhaps another server of this kind, or set PORT to another one (0 takes any free port).',
        { cause, field: 'PORT' },
      );
    case 'EACCES':
      return new StartError('address', `Port ${port} may not be used by this user`, 'Set PORT to one above 1023.', {
        cause,
        field: 'PORT',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        'address',
        `${host} is no address of this machine`,
        'Set HOST to 127.0.0.1, or to 0.0.0.0 for all.',
        {
          cause,
          field: 'HOST',
        },
      );
    default:
      return new StartError(
        'address',
        `The server cannot listen on ${host}:${port} (${cause.code ?? cause.message})`,
        'Set HOST and PORT.',
        { cause },
      );
  }
}
