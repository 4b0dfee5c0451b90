/**
 * What requests cost a server process, in milliseconds of CPU: availability that is computed and that is kept, a 304, a static file,
 * bookings. With a path it measures that checkout as well, in turns:
 *
 *     node --conditions=source --import temporal-polyfill/global packages/server/bench/http.ts [checkout]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { agent, AT_ONCE, kinds, type Kind } from './http/requests.ts';

const HERE = fileURLToPath(new URL('../../..', import.meta.url));
const SERVER = fileURLToPath(new URL('http/server.ts', import.meta.url));
const ROUNDS = 3;
/** What a kept answer and a 304 may take at most, in proportion to a computed answer of 100 hosts for 60 days. */
const BUDGET = 0.1;

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;

/** CPU of each kind of request on a server of a checkout, milliseconds. */
async function measure(root: string, hosts: number): Promise<Map<string, number>> {
  const server = spawn(
    process.execPath,
    ['--conditions=source', '--import', 'temporal-polyfill/global', '--no-warnings', SERVER, root, String(hosts)],
    { cwd: root, stdio: ['ignore', 'inherit', 'ignore', 'ipc'] },
  );
  const [url] = (await once(server, 'message')) as [string];
  const cpu = async () => {
    server.send('cpu');
    const [{ user, system }] = (await once(server, 'message')) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  };
  const taken = new Map<string, number>();
  for (const kind of kinds(hosts)) {
    await sendAll(url, kind, 0, kind.count / 2);
    const before = await cpu();
    await sendAll(url, kind, kind.count / 2, kind.count * 1.5);
    taken.set(kind.name, ((await cpu()) - before) / kind.count);
  }
  server.send('end');
  await once(server, 'exit');
  return taken;
}

/** Sends the requests of a kind from one number to before another. */
async function sendAll(url: string, { name, expected, send }: Kind, from: number, to: number): Promise<void> {
  let next = from;
  const worker = async () => {
    while (next < to) {
      const { status } = await send(url, next++);
      if (status !== expected) throw new Error(`${name} was answered ${status}, not ${expected}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const roots = [...process.argv.slice(2), HERE];
for (const hosts of [6, 100]) {
  const rounds = new Map(roots.map((root) => [root, [] as Map<string, number>[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const root of roots) rounds.get(root)!.push(await measure(root, hosts));
  }
  console.log(`\n${hosts} hosts, ms of CPU (of a computed answer)`);
  const at = (root: string, name: string) => median(rounds.get(root)!.map((taken) => taken.get(name)!));
  for (const { name } of kinds(hosts)) {
    const shown = roots.map(
      (root) => `${at(root, name).toFixed(2)} (${(at(root, name) / at(root, 'computed')).toFixed(2)})`,
    );
    console.log(`${name.padEnd(14)}${shown.join(' → ')}`);
  }
  for (const name of hosts === 100 ? ['kept', '304'] : []) {
    if (at(HERE, name) > BUDGET * at(HERE, 'computed')) process.exitCode = 1;
  }
}
agent.destroy();
