import type { Sent } from '../delivery/channel.ts';
import type { Letter } from '../mail/letter.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { LetterPreview } from '../mail/preview.ts';

/** A mailer that keeps what it is given. */
export interface SampleMailer extends Mailer {
  readonly letters: Letter[];
  /** How the next attempts end. Default: they arrive. */
  answer: (letter: Letter) => Sent;
}

export function sampleMailer(): SampleMailer {
  const mailer: SampleMailer = {
    from: { name: 'Team', address: 'team@mail.example' },
    reaches: true,
    letters: [],
    answer: () => ({ kind: 'done' }),
    async send(letter) {
      const sent = mailer.answer(letter);
      if (sent.kind === 'done') mailer.letters.push(letter);
      return sent;
    },
  };
  return mailer;
}

/** Words and looks that say what a letter is, in two languages. */
export const samplePreview: LetterPreview = {
  locales: ['en', 'de'],
  ours: ({ kind, role, locale }) => ({ subject: `${kind} (${locale})`, text: `To the ${role}.` }),
  compose(letter) {
    const { subject, text } = letter.template ?? samplePreview.ours(letter);
    const { title = '', visitor, number = '' } = letter.booking ?? {};
    const filled = (words: string) =>
      words
        .replaceAll('{title}', title)
        .replaceAll('{visitor}', visitor?.name ?? '')
        .replaceAll('{number}', number);
    return { subject: filled(subject), text: filled(text), html: `<p>${filled(text)}</p>` };
  },
};
