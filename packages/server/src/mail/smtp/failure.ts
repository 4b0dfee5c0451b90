import type { Sent } from '@team-booking/engine';

/** What nodemailer says of an attempt that failed. */
export interface SmtpError extends Error {
  readonly code?: string;
  /** The system's own, where `code` is the library's. */
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** Codes that concern whoever sends, wherever they are answered: no sign-in, or not enough of it. */
const SIGN_IN: readonly number[] = [530, 534, 535, 538];

/**
 * How an attempt ended that failed. Servers name the recipient in their answers, so of these only the codes are told.
 *
 * @param isUnderway whether the message had begun to leave
 */
export function failure(error: SmtpError, isUnderway: boolean): Exclude<Sent, { kind: 'done' }> {
  const { code, command, responseCode } = error;
  const again = (problem: string, more: { closed?: boolean; maybe?: boolean } = {}) =>
    ({ kind: 'again', problem, maybe: more.maybe ?? false, closed: more.closed ?? false }) as const;
  if (code === 'EAUTH' || code === 'ENOAUTH' || (responseCode && SIGN_IN.includes(responseCode))) {
    return again(`The SMTP server does not accept the sign-in${said(error)}.`, { closed: true });
  }
  if (code === 'ETLS' || /CERT|TLS|SSL/.test(error.originalCode ?? '')) {
    return again('The connection to the SMTP server cannot be encrypted, or its certificate is not trusted.', {
      closed: true,
    });
  }
  if (!responseCode) {
    if (code === 'EENVELOPE') return { kind: 'refused', problem: 'The SMTP server cannot take this address.' };
    // Whatever was sent may have arrived: the answer is what was lost.
    if (isUnderway) return again('The connection to the SMTP server was lost.', { maybe: true, closed: true });
    return again('The SMTP server cannot be reached.', { closed: true });
  }
  if (responseCode === 421 || command === 'CONN' || command === 'EHLO' || command === 'HELO') {
    return again(`The SMTP server is not available${said(error)}.`, { closed: true });
  }
  // Whoever may not send cannot send anything.
  if (command === 'MAIL FROM') return again(`The SMTP server refuses the sender${said(error)}.`, { closed: true });
  const what = command === 'RCPT TO' ? 'recipient' : 'message';
  if (responseCode >= 500 && responseCode !== 503) {
    return { kind: 'refused', problem: `The SMTP server refuses the ${what}${said(error)}.` };
  }
  return again(`The SMTP server puts the ${what} off${said(error)}.`);
}

/** The codes of an answer: " (550 5.1.1)". */
function said({ response, responseCode }: SmtpError): string {
  const [codes] = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '') ?? [responseCode];
  return codes === undefined ? '' : ` (${String(codes).replace('-', ' ')})`;
}
