/** A cookie of this server's pages: no script reads it, and none of another site sends it. */
export interface Cookie {
  readonly name: string;
  /** What a request has it set to; `null` without it. */
  of(request: Request): string | null;
  /** `Set-Cookie` that sets it. */
  set(value: string): string;
  /** `Set-Cookie` that removes it. */
  clear(): string;
}

interface CookieOptions {
  /** Seconds after which browsers forget it. */
  readonly maxAge: number;
  /** `Strict`: sent where our own pages lead only. `Lax`: also where another site leads here. */
  readonly sameSite: 'Strict' | 'Lax';
}

/** Sessions are ended by the server: none is longer than this. Seconds. */
const LONGEST = 90 * 86_400;

/** The session of whoever has signed in on this server's pages. */
export function sessionCookie(publicUrl: string): Cookie {
  return cookie(publicUrl, 'tb-session', { maxAge: LONGEST, sameSite: 'Strict' });
}

/** Binds a sign-in by another site to the browser in which it was begun; that site leads back here. */
export function oidcCookie(publicUrl: string): Cookie {
  return cookie(publicUrl, 'tb-oidc', { maxAge: 600, sameSite: 'Lax' });
}

/** With `__Host-`, no other host of the domain and no plain HTTP can set it. Browsers take that over HTTPS only. */
function cookie(publicUrl: string, bare: string, { maxAge, sameSite }: CookieOptions): Cookie {
  const isSecure = publicUrl.startsWith('https:');
  const name = isSecure ? `__Host-${bare}` : bare;
  const attributes = `Path=/; HttpOnly; SameSite=${sameSite}${isSecure ? '; Secure' : ''}`;
  return {
    name,
    of(request) {
      const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
      const found = pairs.find((pair) => pair.startsWith(`${name}=`));
      return found ? found.slice(name.length + 1) : null;
    },
    set: (value) => `${name}=${value}; ${attributes}; Max-Age=${maxAge}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
  };
}
