import type { Letter, Mailer, WebhookAnswer, WebhookPost, WebhookSender } from '@team-booking/engine';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import type { Life } from '../world/life.ts';
import type { Steps } from '../world/steps.ts';
import { Till } from './till.ts';

/** Something that a receiver has accepted. */
interface Accepted<T> {
  readonly item: T;
  /** By what the receiver recognises that it is the same as before: a Message-ID, or a webhook's id. */
  readonly id: string;
}

/** How a receiver treats what comes. `lost`: it accepts, and its answer gets lost; `twice`: it comes twice on the way. */
type Treatment = 'takes' | 'refuses' | 'away' | 'lost' | 'twice';

/** Mailboxes and programs that are told what becomes of bookings, and who takes payments for them: almost half of the time they fail, answer late, or lose the answer. */
export class Outside {
  readonly letters: Accepted<Letter>[] = [];
  readonly posts: (Accepted<unknown> & { readonly url: string })[] = [];
  /** Whether all of them work, and answer at once. */
  isWell = false;
  /** Who takes the payments. */
  readonly till: Till;
  readonly #steps: Steps;
  readonly #random: RandomNumbers;

  constructor(steps: Steps, random: RandomNumbers) {
    this.#steps = steps;
    this.#random = random;
    this.till = new Till(async (life, does) => {
      const how = await this.#come('till', life, does);
      return how === 'takes' || how === 'twice';
    });
  }

  /** A process's way to mailboxes. */
  mailer(life: Life): Mailer {
    return {
      from: { name: 'Team', address: 'booking@team.example' },
      reaches: true,
      send: async (letter) => {
        const how = await this.#come('mail', life, () => this.letters.push({ item: letter, id: letter.id }));
        if (how === 'takes' || how === 'twice') return { kind: 'done' };
        const maybe = how !== 'refuses';
        return { kind: 'again', problem: how, maybe, closed: how === 'away' };
      },
    };
  }

  /** A process's way to programs. */
  sender(life: Life): WebhookSender {
    return async ({ url, id, body }: WebhookPost): Promise<WebhookAnswer> => {
      const item: unknown = JSON.parse(body);
      const how = await this.#come(url, life, () => this.posts.push({ item, id, url }));
      if (how === 'away' || how === 'lost') return { kind: 'unreachable', problem: how, took: 1 };
      return { kind: 'answered', status: how === 'refuses' ? 503 : 204, text: '', after: null, took: 1 };
    };
  }

  /** Something comes to a receiver, some turns later than it was sent; its answer is as late. */
  async #come(label: string, life: Life, accept: () => void): Promise<Treatment> {
    const turns = this.isWell ? 0 : this.#random.below(4);
    for (let i = 0; i <= turns; i++) await this.#steps.turn(`${label} on its way`, life);
    const how = this.#treatment();
    if (how !== 'refuses' && how !== 'away') accept();
    if (how === 'twice') accept();
    await this.#steps.turn(`${label} ${how}`, life);
    return how;
  }

  #treatment(): Treatment {
    if (this.isWell || this.#random.chance(0.55)) return 'takes';
    return this.#random.of(['refuses', 'away', 'lost', 'twice'] as const);
  }
}
