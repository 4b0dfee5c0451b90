import type { Letter, Mailer } from '@team-booking/engine';
import { isAddress } from '../compose/address.ts';
import type { Sender } from '../compose/compose-mail.ts';
import type { KeptLetters } from './kept-letters.ts';

/** Keeps letters where a page shows them as they would arrive. None leaves this machine. */
export function localMailer(from: Sender, letters: KeptLetters): Mailer {
  return {
    from,
    reaches: false,
    async send(letter: Letter) {
      if (!isAddress(letter.to.address)) return { kind: 'refused', problem: 'The address cannot be used for mail.' };
      await letters.keep(letter);
      return { kind: 'done' };
    },
  };
}
