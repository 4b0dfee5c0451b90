import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../serve/setting-table.ts';
import { startServer, type RunningServer } from '../../serve/start-server.ts';

type Test = { after(work: () => Promise<void>): void };

/** A server with an empty database, and its clock. */
export interface Started {
  readonly server: RunningServer;
  readonly folder: string;
  now: number;
}

/** Starts a server over an empty folder. */
export async function startEmpty(t: Test, settings: Partial<Settings> = {}): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'team-booking-sign-in-'));
  const started = { folder, now: Date.now() } as { -readonly [Name in keyof Started]: Started[Name] };
  started.server = await startServer(
    { port: 0, dataDir: folder, logLevel: 'silent', ...settings },
    { now: () => started.now },
  );
  t.after(async () => {
    await started.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return started;
}

/** A browser without scripts: it keeps cookies, follows nothing by itself, and says that our own pages send what it sends. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { headers });
  }

  /** Submits a form of a page of the server. */
  submit(path: string, form: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    });
  }

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const cookies = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookies) headers.set('Cookie', cookies);
    const response = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Signs in by a link, and expects it to work. */
  async signIn(link: string, form: Record<string, string> = {}): Promise<Response> {
    const secret = new URL(link).searchParams.get('link')!;
    const response = await this.submit('/auth/sign-in', { link: secret, ...form });
    assert.equal(response.status, 303, await response.text());
    return response;
  }
}
