import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as it arrived. */
interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** An SMTP server that takes all mail. */
export interface Sink {
  readonly url: string;
  readonly port: number;
  readonly arrived: readonly Arrived[];
  /** Breaks off the connection that comes from a port, as a session has it. */
  cutOff(remotePort: number): void;
  close(): Promise<void>;
}

/** @param options what it does otherwise, e.g. refuses recipients; it has no TLS unless they say so */
export async function smtpSink(options: SMTPServerOptions = {}): Promise<Sink> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        arrived.push({ from, to: rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const sockets = new Map<number, Socket>();
  server.server.on('connection', (socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.on('close', () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    arrived,
    cutOff: (remotePort) => void sockets.get(remotePort)?.destroy(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A server that speaks to each connection as it is told, line by line. */
export async function rawServer(talk: (socket: Socket, line: string | null) => void) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let rest = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) talk(socket, line);
    });
    talk(socket, null);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
