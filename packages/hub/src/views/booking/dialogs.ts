import type { TeamBooking } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { HubEnding, type Ending } from '../../parts/ending.ts';
import { make } from '../../parts/make.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { HubNoting } from './noting.ts';
import { HubReassign } from './reassign.ts';
import { refusedBy } from '../../parts/willing.ts';

/** What they are about. */
interface About {
  readonly hub: Hub;
  readonly words: HubWords['booking'];
  readonly booking: TeamBooking;
  /** When it takes place, in words. */
  readonly when: string;
  /** Names of hosts, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** The dialogs of a booking: another host, another time, its end, a note. */
export class Dialogs {
  readonly #reassign = make('team-hub-reassign', HubReassign);
  readonly #ending = make('team-hub-ending', HubEnding);
  readonly #moving = make('team-hub-moving', HubMoving);
  readonly #noting = make('team-hub-noting', HubNoting);
  #booking: TeamBooking | undefined;

  /** @param done once one of them has changed the booking */
  constructor(done: () => void) {
    for (const dialog of [this.#ending, this.#moving]) dialog.addEventListener('ended', done);
    this.#noting.addEventListener('noted', done);
    this.#reassign.addEventListener('move', () => this.move());
  }

  show({ hub, words, booking, when, names }: About): TemplateResult {
    const { id, attendee, owner } = booking;
    const hosts = hub.formats.list(booking.hosts.map(({ name }) => name));
    this.#booking = booking;
    Object.assign(this.#reassign, {
      hub,
      words,
      booking: { id, visitor: attendee.name, when, hosts, owner, names, refused: refusedBy(booking) },
    });
    for (const dialog of [this.#ending, this.#moving]) Object.assign(dialog, { hub, words });
    Object.assign(this.#noting, { hub, words, bookingId: id });
    return html`${this.#ending} ${this.#moving} ${this.#noting} ${this.#reassign}`;
  }

  /** @param from whom it is taken from, where it has several hosts */
  reassign(from?: string): void {
    void this.#reassign.open(from);
  }

  move(): void {
    void this.#moving.open(movedOf(this.#booking!));
  }

  end(ending: Ending): void {
    const { id, attendee } = this.#booking!;
    void this.#ending.open(ending, { id, visitor: attendee.name });
  }

  note(): void {
    this.#noting.open();
  }

  /** Opens what an address asks for, e.g. `?do=reassign`. */
  open(asked: string, from?: string): void {
    if (asked === 'reassign') this.reassign(from);
    if (asked === 'move') this.move();
    if (asked === 'decline' || asked === 'cancel') this.end(asked);
  }
}
