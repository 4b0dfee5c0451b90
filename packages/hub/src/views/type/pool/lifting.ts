import type { HubWords } from '@team-booking/words/hub';
import { dragRow } from './dragging.ts';
import type { Ahead } from './ahead.ts';
import { movedHost, type EditedMember, type EditedPool } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';

/** The list in which hosts are moved. */
interface MovedList extends Element {
  readonly parts: PoolListParts;
  readonly ahead: Ahead;
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
  #endDrag: (() => void) | undefined;

  constructor(list: MovedList) {
    this.#list = list;
  }

  get #members(): readonly EditedMember[] {
    const { ahead, parts } = this.#list;
    return ahead.pool.groups[parts.group]?.members ?? [];
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
  async #move(host: string, place: number, part: string): Promise<void> {
    const { group, words } = this.#list.parts;
    if (place < 0 || place >= this.#members.length || place === this.#placeOf(host)) return;
    this.#isMoving = true;
    this.#list.ahead.change((pool) => movedHost(pool, group, host, place));
    await this.#list.updateComplete;
    this.#focus(host, part);
    this.#isMoving = false;
    this.#say(words.moved, host);
  }

  /** Moves a host up or down by the button for that. */
  step(host: string, by: 1 | -1): Promise<void> {
    return this.#move(host, this.#placeOf(host) + by, by < 0 ? '.up' : '.down');
  }

  #rowOf(host: string): HTMLElement | null {
    return this.#list.renderRoot.querySelector<HTMLElement>(`[data-host="${CSS.escape(host)}"]`);
  }

  #focus(host: string, part: string): void {
    const row = this.#rowOf(host);
    row?.querySelector<HTMLElement>(part)?.focus({ preventScroll: true });
    // The frame in which it has come to another place has enough to do.
    requestAnimationFrame(() => row?.scrollIntoView({ block: 'nearest' }));
  }

  #lift(host: string): void {
    const { words } = this.#list.parts;
    if (this.#list.lifted === host) {
      this.#list.lifted = null;
      return this.#say(words.dropped, host);
    }
    this.#list.lifted = host;
    this.#before = this.#list.ahead.pool;
    this.#say(words.lifted, host);
  }

  async #putBack(host: string): Promise<void> {
    const { words } = this.#list.parts;
    const before = this.#before;
    if (before) this.#list.ahead.change(() => before);
    this.#list.lifted = null;
    await this.#list.updateComplete;
    this.#focus(host, '.handle');
    this.#say(words.moved, host);
  }

  /** `Space` lifts and puts down, arrows, Home and End move, Esc puts back. */
  key(event: KeyboardEvent, host: string): void {
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
    const place = this.#placeOf(host);
    if (this.#endDrag) return;
    if (event.key === ' ') this.#lift(host);
    else if (this.#list.lifted !== host) return;
    else if (event.key in steps) void this.#move(host, place + steps[event.key]!, '.handle');
    else if (event.key === 'Home') void this.#move(host, 0, '.handle');
    else if (event.key === 'End') void this.#move(host, this.#members.length - 1, '.handle');
    else if (event.key === 'Escape') void this.#putBack(host);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A pointer drags a row. The pool changes once it is put down, so that nothing is computed or rendered on the way; Esc lets it be. */
  drag(event: PointerEvent, host: string): void {
    const row = this.#rowOf(host);
    if (event.button !== 0 || !row) return;
    const list = this.#list;
    list.lifted = host;
    this.#isMoving = true;
    this.#endDrag = dragRow(event, row, (place) => {
      this.#endDrag = undefined;
      this.#isMoving = false;
      list.lifted = null;
      if (list.isConnected) void this.#put(host, place ?? this.#placeOf(host), row.matches(':focus-within'));
    });
  }

  async #put(host: string, place: number, hasFocus: boolean): Promise<void> {
    const { group, words } = this.#list.parts;
    if (place !== this.#placeOf(host)) this.#list.ahead.change((pool) => movedHost(pool, group, host, place));
    // What put it down has done enough.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.#list.updateComplete;
    if (hasFocus) this.#focus(host, '.handle');
    this.#say(words.dropped, host);
  }

  /** The list has been left: what is dragged stays where it was. */
  end(): void {
    this.#endDrag?.();
  }

  /** Whoever goes on elsewhere has put it down. */
  left(host: string): void {
    if (!this.#isMoving && this.#list.lifted === host) this.#list.lifted = null;
  }
}
