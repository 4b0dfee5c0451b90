import type { Mailer, Store } from '@team-booking/engine';
import { keptLetters, type KeptLetters } from '../mail/outbox/kept-letters.ts';
import { localMailer } from '../mail/outbox/local-mailer.ts';
import { smtpMailer } from '../mail/smtp/smtp-mailer.ts';
import type { Settings } from './setting-table.ts';

/** How this server's mail leaves, or where it stays. */
export interface Mail {
  readonly mailer: Mailer;
  /** Letters that did not leave; `null` where all of them do. */
  readonly outbox: KeptLetters | null;
  /** For whoever starts the server: what is wrong with how mail leaves. It waits for an answer, but not for long. */
  notes(): Promise<readonly string[]>;
  close(): void;
}

/** Who sends the demo's mail. */
const DEMO_FROM = 'booking@northwind.example';

/** A start waits so long for an SMTP server, milliseconds. */
const PATIENCE = 3000;

/** @param publicUrl at whose host mail is from that does not leave */
export function mailOf(
  { smtpUrl, mailFrom, demo }: Settings,
  { store, team, publicUrl }: { readonly store: Store; readonly team: string; readonly publicUrl: string },
): Mail {
  const address = mailFrom ?? (demo ? DEMO_FROM : `booking@${hostOf(publicUrl)}`);
  const from = { name: null, address };
  if (smtpUrl === null) {
    const outbox = keptLetters(store, team);
    return { mailer: localMailer(from, outbox), outbox, notes: async () => [], close: () => undefined };
  }
  const mailer = smtpMailer({ url: smtpUrl, from });
  return {
    mailer,
    outbox: null,
    async notes() {
      const { promise: late, resolve } = Promise.withResolvers<string>();
      const timer = setTimeout(resolve, PATIENCE, 'The SMTP server does not answer.');
      const problem = await Promise.race([mailer.problem(), late]);
      clearTimeout(timer);
      return problem === null ? [] : [`${problem} Mail waits until it does. Check SMTP_URL.`];
    },
    close: () => mailer.close(),
  };
}

/** A host that an address can be at: one of numbers has to be in brackets, which few programs know. */
function hostOf(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /[a-z]/i.test(hostname) && !hostname.includes(':') ? hostname : 'localhost';
}
