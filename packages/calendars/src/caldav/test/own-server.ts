import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that serves on a port of loopback, with a folder of its own. */
export interface OwnServer {
  readonly folder: string;
  readonly port: number;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** It takes connections and answers nothing until the call that this returns. */
  hang(): () => void;
  /** Stops it and deletes its folder. */
  close(): Promise<void>;
}

/** Starts one. @param command by the folder and the port */
export async function ownServer(
  name: string,
  command: (folder: string, port: number) => readonly [string, ...string[]],
): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), `team-booking-${name}-`));
  const port = await freePort();
  const [program, ...args] = command(folder, port);
  // Without the clock and the zone of the tests.
  const env = { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8' };
  const launch = () => spawn(program, args, { env, cwd: folder, stdio: 'ignore' });
  let running = launch();

  async function ready(): Promise<void> {
    for (let i = 0; i < 300 && !(await answers(port)); i += 1) {
      if (running.exitCode !== null) throw new Error(`${name} has ended with ${running.exitCode}`);
      await sleep(100);
    }
  }

  async function stop(): Promise<void> {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  const kill = () => void running.kill('SIGKILL');
  process.once('exit', kill);
  await ready();

  return {
    folder,
    port,
    stop,
    async start() {
      running = launch();
      await ready();
    },
    hang() {
      running.kill('SIGSTOP');
      return () => void running.kill('SIGCONT');
    },
    async close() {
      await stop();
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
