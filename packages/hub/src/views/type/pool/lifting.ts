import type { HubWords } from '@team-booking/words/hub';
import { movedHost, type EditedMember, type EditedPool } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

/** The list in which hosts are moved. */
interface MovedList {
  readonly parts: PoolListParts;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  /** Who is being moved. */
  lifted: string | null;
}

/** Moves hosts of a group to other places: by the handle, by buttons, and by keys. Every place is spoken. */
export class Lifting {
  readonly #list: MovedList;
  #before: EditedPool | undefined;
  /** A row that moves in the document loses the focus for a moment. */
  #isMoving = false;

  constructor(list: MovedList) {
    this.#list = list;
  }

  get #members(): readonly EditedMember[] {
    const { pool, group } = this.#list.parts;
    return pool.groups[group]?.members ?? [];
  }

  #placeOf(host: string): number {
    return this.#members.findIndex((member) => member.host === host);
  }

  #say(say: HubWords['pool']['moved'], host: string): void {
    const { hub, hosts } = this.#list.parts;
    const told = (count: number) => hub.formats.number(count);
    const name = hosts.find(({ id }) => id === host)?.name ?? host;
    hub.announce(say(name, told(this.#placeOf(host) + 1), told(this.#members.length)));
  }

  /** Moves a host, says where they are, and leaves the focus where it was. @param part of the row that has it */
  async move(host: string, place: number, part: string): Promise<void> {
    const { pool, group, change, words } = this.#list.parts;
    if (place < 0 || place >= this.#members.length || place === this.#placeOf(host)) return;
    this.#isMoving = true;
    change(movedHost(pool, group, host, place));
    await this.#rendered();
    this.#focus(host, part);
    this.#isMoving = false;
    this.#say(words.moved, host);
  }

  #focus(host: string, part: string): void {
    this.#list.renderRoot.querySelector<HTMLElement>(`[data-host="${CSS.escape(host)}"] ${part}`)?.focus();
  }

  /** The view gives the new pool when it renders. */
  async #rendered(): Promise<void> {
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.#list.updateComplete;
  }

  #lift(host: string): void {
    const { words, pool } = this.#list.parts;
    if (this.#list.lifted === host) {
      this.#list.lifted = null;
      return this.#say(words.dropped, host);
    }
    this.#list.lifted = host;
    this.#before = pool;
    this.#say(words.lifted, host);
  }

  async #putBack(host: string): Promise<void> {
    const { words, change } = this.#list.parts;
    if (this.#before) change(this.#before);
    this.#list.lifted = null;
    await this.#rendered();
    this.#focus(host, '.handle');
    this.#say(words.moved, host);
  }

  /** `Space` lifts and puts down, arrows, Home and End move, Esc puts back. */
  key(event: KeyboardEvent, host: string): void {
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
    const place = this.#placeOf(host);
    if (event.key === ' ') this.#lift(host);
    else if (this.#list.lifted !== host) return;
    else if (event.key in steps) void this.move(host, place + steps[event.key]!, '.handle');
    else if (event.key === 'Home') void this.move(host, 0, '.handle');
    else if (event.key === 'End') void this.move(host, this.#members.length - 1, '.handle');
    else if (event.key === 'Escape') void this.#putBack(host);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A pointer drags a row to wherever it is. The page hears of it, as the row itself moves in the document. */
  drag(event: PointerEvent, host: string): void {
    if (event.button !== 0) return;
    const list = this.#list;
    list.lifted = host;
    this.#before = list.parts.pool;
    this.#isMoving = true;
    const life = new AbortController();
    const moved = ({ clientY }: PointerEvent) => {
      const rows = [...list.renderRoot.querySelectorAll('li')];
      const place = rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom);
      const { pool, group, change } = list.parts;
      const to = place < 0 ? rows.length - 1 : place;
      if (to !== this.#placeOf(host)) change(movedHost(pool, group, host, to));
    };
    const ended = () => {
      life.abort();
      this.#isMoving = false;
      list.lifted = null;
      this.#say(list.parts.words.dropped, host);
    };
    const { signal } = life;
    document.addEventListener('pointermove', moved, { signal });
    document.addEventListener('pointerup', ended, { signal });
    document.addEventListener('pointercancel', ended, { signal });
  }

  /** Whoever goes on elsewhere has put it down. */
  left(host: string): void {
    if (!this.#isMoving && this.#list.lifted === host) this.#list.lifted = null;
  }
}
