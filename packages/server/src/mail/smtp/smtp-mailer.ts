import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Letter, Mailer, Sent } from '@team-booking/engine';
import { UnusableAddress } from '../compose/address.ts';
import { composeMail, type Mail, type Sender } from '../compose/compose-mail.ts';
import { failure, type SmtpError } from './failure.ts';
import { smtpServer } from './smtp-url.ts';

/** A mailer that holds connections open. */
export interface SmtpMailer extends Mailer {
  /** Whether the server answers and takes the sign-in; `null` = it does, else why not. */
  problem(): Promise<string | null>;
  close(): void;
}

export interface SmtpOptions {
  /** @see SMTP_URL */
  readonly url: string;
  readonly from: Sender;
  /** Nothing takes longer, milliseconds: to connect, to be greeted, or between two answers. Default: 15,000. */
  readonly patience?: number;
}

/** Brings letters to their readers by an SMTP server, over few connections that stay open. */
export function smtpMailer({ url, from, patience = 15_000 }: SmtpOptions): SmtpMailer {
  const { host, port, tls, auth } = smtpServer(url);
  const transport = createTransport({
    pool: true,
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'none',
    ...(auth && { auth, forceAuth: true }),
    maxConnections: 5,
    // Deliveries have a patience of their own.
    maxRequeues: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    idleTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const underway = new Set<string>();
  // A message is made at the moment in which a connection is ready for it: until then nothing of it can have arrived.
  transport.use('stream', ({ data, message }, done) => {
    message?.transform(() => {
      underway.add(data.messageId ?? '');
      return new PassThrough();
    });
    done();
  });

  async function send(letter: Letter, signal: AbortSignal): Promise<Sent> {
    let mail: Mail;
    try {
      mail = composeMail(letter, from);
    } catch (error) {
      if (!(error instanceof UnusableAddress)) throw error;
      return { kind: 'refused', problem: error.message };
    }
    try {
      await transport.sendMail({ ...mail, signal });
      return { kind: 'done' };
    } catch (error) {
      return failure(error as SmtpError, underway.has(mail.messageId));
    } finally {
      underway.delete(mail.messageId);
    }
  }

  return {
    from,
    reaches: true,
    send,
    problem: () =>
      transport.verify().then(
        () => null,
        (error: unknown) => failure(error as SmtpError, false).problem,
      ),
    close: () => transport.close({ force: true }),
  };
}
