import assert from 'node:assert/strict';
import type { Sent } from '../src/delivery/channel.ts';
import { Deliverer } from '../src/delivery/deliverer.ts';
import type { Letter } from '../src/mail/letter.ts';
import { mailChannel } from '../src/mail/mail-channel.ts';
import type { Mailer } from '../src/mail/mailer.ts';
import type { OpenTeam } from './open-team.ts';

const DONE: Sent = { kind: 'done' };

/** A mailer that keeps letters, for `openTeam(settings, { mailer })`. */
export interface Pillar extends Mailer {
  /** Letters that were accepted, the first first. */
  readonly letters: Letter[];
  /** Letters that were handed in, accepted or not. */
  readonly tried: Letter[];
  from: Mailer['from'];
  /** How an attempt ends. Default: the letter is accepted. */
  answer: (letter: Letter, signal: AbortSignal) => Sent | Promise<Sent>;
}

export function pillar(): Pillar {
  const kept: Pillar = {
    letters: [],
    tried: [],
    from: { name: null, address: 'booking@team.example' },
    reaches: true,
    answer: () => DONE,
    async send(letter, signal) {
      kept.tried.push(letter);
      const sent = await kept.answer(letter, signal);
      if (sent.kind === 'done') kept.letters.push(letter);
      return sent;
    },
  };
  return kept;
}

/** Delivers the mail of a team by its clock. Each call makes a deliverer of its own, as another process would. */
export function postOf(team: OpenTeam, more: Partial<ConstructorParameters<typeof Deliverer>[0]> = {}) {
  const { store, team: id, mailer } = team.backend;
  assert.ok(mailer, 'the team has no mailer');
  const channels = [mailChannel({ ...team.backend, mailer })];
  const deliverer = new Deliverer({ store, team: id, channels, now: () => team.now, random: () => 0, ...more });
  return {
    deliverer,
    /** Passes until there is nothing more to do at this time. */
    async deliver(): Promise<void> {
      for (let i = 0; i < 100; i++) {
        const more = await deliverer.pass();
        await deliverer.settled();
        if (!more) return;
      }
      assert.fail('it does not come to an end');
    },
  };
}
