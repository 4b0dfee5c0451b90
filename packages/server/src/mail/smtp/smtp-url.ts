import { isIP } from 'node:net';

/** An SMTP server and how to talk to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /**
   * `implicit` from the first byte; `required` by STARTTLS, or nothing is sent; `none`: as it is, for a server on this machine and where
   * the address says so.
   */
  readonly tls: 'implicit' | 'required' | 'none';
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

/** `smtps://USER:PASSWORD@HOST:PORT`, `smtp://…`, and `?plain` for a server without TLS. */
export const SMTP_URL =
  '^smtps?://([^\\s:@/?#]+:[^\\s:@/?#]*@)?(\\[[0-9A-Fa-f:]+\\]|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)(:[0-9]{1,5})?/?(\\?plain)?$';

/** @param url fits {@link SMTP_URL} */
export function smtpServer(url: string): SmtpServer {
  const { protocol, hostname, port, username, password, search } = new URL(url);
  const host = hostname.replaceAll(/[[\]]/g, '');
  const isSecure = protocol === 'smtps:';
  const isPlain = search === '?plain' || isThisMachine(host);
  return {
    host,
    port: Number(port) || (isSecure ? 465 : 587),
    tls: isSecure ? 'implicit' : isPlain ? 'none' : 'required',
    auth: username ? { user: decoded(username), pass: decoded(password) } : null,
  };
}

function isThisMachine(host: string): boolean {
  return host.toLowerCase() === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
