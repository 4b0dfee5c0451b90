import { configureTeam, HostIds, readTeam, SecretKey, type Backend, type TeamConfig } from '@team-booking/engine';
import { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import { putWebhook } from '../../../packages/engine/src/webhooks/stored-webhook.ts';
import { Deliverers } from '../outside/deliverers.ts';
import { Outside } from '../outside/outside.ts';
import { TILL } from '../outside/till.ts';
import { mixed } from '../plan/mixed.ts';
import { holds } from '../promises/broken.ts';
import type { Versioned } from '../promises/versions.ts';
import type { CreateShared, Shared } from '../stores/shared.ts';
import { Calendars } from './calendars.ts';
import type { Deed } from './deed.ts';
import { Known } from './known.ts';
import { Life } from './life.ts';
import { ServerProcess, type Fault } from './process.ts';
import { Steps } from './steps.ts';
import { TEAM, type Team } from './team.ts';

const KEY = new SecretKey(new Uint8Array(32).fill(7));
const HOST_IDS = new HostIds(KEY, 'team');
const PROCESSES = 3;

const EVENTS = [
  'confirmed',
  'awaiting-approval',
  'awaiting-payment',
  'cancelled',
  'declined',
  'expired',
  'rescheduled',
  'reassigned',
  'updated',
  'paid-late',
  'refunded',
].map((name) => `booking.${name}`);
const WEBHOOKS: readonly { readonly url: string; readonly types: readonly string[] | null }[] = [
  { url: 'https://all.example', types: null },
  { url: 'https://some.example', types: ['booking.cancelled', 'booking.rescheduled'] },
];

function webhook(id: string, url: string, types: readonly string[] | null): Parameters<typeof putWebhook>[1] {
  return {
    id,
    createdAt: 0,
    url,
    events: Object.fromEntries((types ?? EVENTS).map((type) => [type, 0])),
    description: null,
    personal: true,
    active: true,
    endedAt: null,
    version: 1,
    versionSince: null,
    older: [],
  };
}

/** A team that an admin has written down. */
export interface Configured {
  readonly team: Team;
  readonly config: TeamConfig;
  /** Whether they were told that it is stored. */
  isStored: boolean;
}

/** Three server processes on one database, the calendars of the hosts, and what everybody was told. */
export class World {
  readonly steps = new Steps();
  readonly calendars = new Calendars();
  readonly known = new Known();
  readonly processes: ServerProcess[] = [];
  /** Those who use the system: they do not die. */
  readonly people = new Life('people');
  /** The true time, epoch milliseconds. */
  now: number;
  /** What was done in the present burst. */
  deeds: Deed[] = [];
  /** The team before the present burst, and as it was written down since. */
  teams: Configured[] = [{ team: TEAM, config: configOf(TEAM), isStored: true }];
  /** Which of them is stored after the burst. */
  inForce: Configured | undefined;
  /** The version of each booking type that was seen last. */
  readonly versions = new Map<string, Versioned>();
  /** Whether a process has expired in the present burst what had waited too long. */
  isSwept = false;
  /** What happened in the present burst, in words. */
  log: string[] = [];
  readonly outside: Outside;
  readonly deliverers: Deliverers;
  /** Programs that are told what happens: of what, `null` = of all. */
  readonly webhooks = WEBHOOKS;
  #shared!: Shared;

  private constructor(now: number, seed: number) {
    this.now = now;
    this.outside = new Outside(this.steps, new RandomNumbers(mixed(seed, 4)));
    this.deliverers = new Deliverers(this, seed);
  }

  static async create(create: CreateShared, seed: number, now: number): Promise<World> {
    const world = new World(now, seed);
    world.#shared = await create(world.steps, seed);
    for (let i = 1; i <= PROCESSES; i++) {
      world.processes.push(await ServerProcess.start(`process ${i}`, (life) => world.#shared.open(life)));
    }
    const { store } = world.processes[0]!;
    await configureTeam(store, world.teams[0]!.config, now);
    await store.write('team', async (transaction) => {
      for (const [i, { url, types }] of WEBHOOKS.entries())
        await putWebhook(transaction, webhook(String(i), url, types));
    });
    return world;
  }

  /** A store of a process that has just begun, for one look at what is stored. */
  open(): Promise<ServerProcess['store']> {
    return this.#shared.open(new Life('looker'));
  }

  backend(process: ServerProcess, fault: Fault = 'none'): Backend {
    const store = process.storeWith(fault, this.steps);
    return {
      store,
      team: 'team',
      busy: this.calendars.times,
      key: KEY,
      hostIds: HOST_IDS,
      publicUrl: 'https://book.example',
      payments: new Map([[TILL, this.outside.till.of(process.life)]]),
    };
  }

  /** Every configuration that may have been in force in the present burst. */
  get configs(): readonly TeamConfig[] {
    return this.teams.map(({ config }) => config);
  }

  /** The present by a process's clock. */
  nowOf(process: ServerProcess): number {
    return this.now + process.skew;
  }

  /** The earliest and the latest present by any clock. */
  clocks(): { readonly earliest: number; readonly latest: number } {
    const skews = this.processes.map(({ skew }) => skew);
    return { earliest: this.now + Math.min(...skews), latest: this.now + Math.max(...skews) };
  }

  say(words: string): void {
    this.log.push(words);
    this.steps.note(words);
  }

  async end(): Promise<void> {
    // After a failure some may still wait for their turn.
    for (const { life } of this.processes) life.end();
    for (const { store } of this.processes) await store.close();
    await this.#shared.remove();
  }
}

/** A team's configuration, which has to be valid. */
export function configOf(team: Team): TeamConfig {
  const read = readTeam(team, [TILL]);
  holds(read.ok, 'the simulation writes valid settings', () => JSON.stringify(read));
  return read.team;
}
