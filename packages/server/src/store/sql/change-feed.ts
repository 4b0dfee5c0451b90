import type { StoreChanges } from '@team-booking/engine';
import { changesOf, type Counters } from './change-counters.ts';

/** A commit that somebody is told of. Plain data, but for the map. */
export interface Commit {
  readonly team: string;
  readonly changes: StoreChanges;
  /** The counters that rose, as the commit left them. */
  readonly counters: Counters;
}

/** Carries news of commits between processes, where the database can. Losing some is no harm: they are looked for, too. */
export interface Announcer {
  send(commit: Commit): void;
  /** @param listener is called with commits of all processes; this one's may be among them */
  subscribe(listener: (commit: Commit) => void): void;
  /** Whether news do arrive, so that looking for them is only a safeguard. */
  works(): boolean;
  close(): Promise<void>;
}

/** How often commits of other processes are looked for while somebody listens, milliseconds. */
const EVERY = { alone: 1000, announced: 15_000 } as const;

type Listener = (changes: StoreChanges) => void;

interface Audience {
  readonly listeners: Set<Listener>;
  /** The counters as they were last seen; null before the first look. */
  known: Map<string, number> | null;
}

/** Tells listeners of commits: this process's at once, others' when they are announced or found by looking at the counters. */
export class ChangeFeed {
  readonly #audiences = new Map<string, Audience>();
  readonly #look: (team: string) => Promise<Counters>;
  readonly #announcer: Announcer | null;
  #timer: NodeJS.Timeout | null = null;

  /** @param look reads a team's counters */
  constructor(look: (team: string) => Promise<Counters>, announcer: Announcer | null) {
    this.#look = look;
    this.#announcer = announcer;
    announcer?.subscribe((commit) => this.#heard(commit));
  }

  onChange(team: string, given: Listener): () => void {
    const listener: Listener = (changes) => given(changes);
    let audience = this.#audiences.get(team);
    if (!audience) {
      this.#audiences.set(team, (audience = { listeners: new Set(), known: null }));
      void this.#lookAt(team, audience);
    }
    audience.listeners.add(listener);
    this.#schedule();
    return () => {
      audience.listeners.delete(listener);
      if (audience.listeners.size === 0 && this.#audiences.get(team) === audience) this.#audiences.delete(team);
      if (this.#audiences.size === 0) this.#stop();
    };
  }

  /** A transaction of this process was committed. */
  committed(commit: Commit): void {
    this.#announcer?.send(commit);
    this.#heard(commit, true);
  }

  async close(): Promise<void> {
    this.#stop();
    this.#audiences.clear();
    await this.#announcer?.close();
  }

  /** @param isOwn told even if a look has found it: the first look does not know what was there before it */
  #heard({ team, changes, counters }: Commit, isOwn = false): void {
    const audience = this.#audiences.get(team);
    if (!audience) return;
    const { known } = audience;
    if (known) {
      if (!isOwn && [...counters].every(([subject, n]) => n <= (known.get(subject) ?? 0))) return;
      // Where a counter rose by more than this commit, there was another one, which the next look finds.
      for (const [subject, n] of counters) if (n === (known.get(subject) ?? 0) + 1) known.set(subject, n);
    }
    emit(audience, changes);
  }

  async #lookAt(team: string, audience: Audience): Promise<void> {
    let counters: Counters;
    try {
      counters = await this.#look(team);
    } catch {
      // The database cannot be read now. The next look finds what has changed meanwhile.
      return;
    }
    const { known } = audience;
    const risen = [...counters].filter(([subject, n]) => n > (known?.get(subject) ?? 0));
    audience.known = new Map([...(known ?? []), ...risen]);
    if (known && risen.length > 0) {
      emit(audience, changesOf(risen.map(([subject]) => subject)));
    }
  }

  #schedule(): void {
    this.#timer ??= setTimeout(
      () => void this.#lookAtAll(),
      this.#announcer?.works() ? EVERY.announced : EVERY.alone,
    ).unref();
  }

  async #lookAtAll(): Promise<void> {
    await Promise.all([...this.#audiences].map(([team, audience]) => this.#lookAt(team, audience)));
    this.#stop();
    if (this.#audiences.size > 0) this.#schedule();
  }

  #stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

function emit({ listeners }: Audience, changes: StoreChanges): void {
  // In a microtask of its own, so that a listener that throws harms nobody else.
  for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(changes));
}
