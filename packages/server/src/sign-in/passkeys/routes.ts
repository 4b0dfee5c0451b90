import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { Refusal } from '@team-booking/contract';
import { problemResponse } from '@team-booking/contract/http';
import type { Actor } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { peerOf } from '../../api/peer.ts';
import { madeFile, serveFile, type StaticFile } from '../../files/static-files.ts';
import { sessionCookie } from '../cookies.ts';
import { deviceOf } from '../device.ts';
import type { SignInOptions } from '../options.ts';
import { checkSameOrigin } from '../same-origin.ts';
import { whoeverAsks } from '../whoever-asks.ts';
import { register, registrationOptions } from './register.ts';
import { passkeysScript } from './script.ts';
import { signInByPasskey, signInOptions } from './sign-in.ts';
import { PASSKEY, publicPasskey } from './stored-passkey.ts';

/**
 * Passkeys, as JSON below `/auth/passkeys`: making one (`registration/options`, `registration`), signing in by one (`sign-in/options`,
 * `sign-in`), seeing and removing one's own. What they take and answer are the JSON forms that browsers have for them.
 */
export function passkeyRoutes({ backend, now, log, admit }: SignInOptions): Hono {
  const cookie = sessionCookie(backend.publicUrl);
  const routes = new Hono();
  let script: Promise<StaticFile> | undefined;

  /** Somebody who has signed in themselves. @throws {Refusal} `unauthorized`, `forbidden` */
  async function person({ req }: Context): Promise<Actor> {
    const actor = await whoeverAsks(backend, cookie, req.raw, now());
    if (!actor) throw new Refusal('unauthorized', 'Sign in first.');
    if (actor.via === 'token') throw new Refusal('forbidden', 'API tokens cannot do this. Sign in as a person.');
    return actor;
  }

  /** @throws {Refusal} `forbidden`, `too-many-requests` */
  function anybody(context: Context): void {
    checkSameOrigin(context.req.raw, backend.publicUrl);
    admit(context.req.raw, peerOf(context));
  }

  routes.get('/auth/passkeys.js', async ({ req }) =>
    serveFile(req.raw, await (script ??= madeFile(passkeysScript, '.js')), { 'cache-control': 'no-cache' }),
  );

  routes.use('/auth/passkeys/*', bodyLimit({ maxSize: 64 * 1024, onError: () => problemResponse(tooLarge()) }));
  routes.use('/auth/passkeys', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  routes.post('/auth/passkeys/registration/options', (context) =>
    refusing(async () => Response.json(await registrationOptions(backend, await person(context), now()))),
  );

  routes.post('/auth/passkeys/registration', (context) =>
    refusing(async () => {
      const actor = await person(context);
      const name = deviceOf(context.req.raw) ?? 'Passkey';
      await register(backend, actor, await sent<RegistrationResponseJSON>(context), { name, now: now() });
      log.info({ verb: 'addPasskey', person: actor.person.id }, 'team');
      return new Response(null, { status: 204 });
    }),
  );

  routes.post('/auth/passkeys/sign-in/options', (context) =>
    refusing(async () => {
      anybody(context);
      return Response.json(await signInOptions(backend, now()));
    }),
  );

  routes.post('/auth/passkeys/sign-in', (context) =>
    refusing(async () => {
      anybody(context);
      const how = { now: now(), device: deviceOf(context.req.raw) };
      const response = await sent<AuthenticationResponseJSON>(context);
      const { token, person: entered } = await signInByPasskey(backend, response, how);
      log.info({ verb: 'signIn', person: entered.id }, 'team');
      return Response.json({ person: entered }, { headers: { 'Set-Cookie': cookie.set(token) } });
    }),
  );

  routes.get('/auth/passkeys', (context) =>
    refusing(async () => {
      const { person: whose } = await person(context);
      const found = await backend.store.read(backend.team, (view) => view.documents({ kind: PASSKEY, ref: whose.id }));
      return Response.json({ items: found.map(publicPasskey) });
    }),
  );

  routes.delete('/auth/passkeys/:id', (context) =>
    refusing(async () => {
      const { person: whose } = await person(context);
      const id = context.req.param('id');
      await backend.store.write(backend.team, async (transaction) => {
        const passkey = await transaction.document(PASSKEY, id);
        if (passkey?.ref !== whose.id) throw new Refusal('not-found', 'You have no such passkey.');
        await transaction.removeDocument(PASSKEY, id);
      });
      log.info({ verb: 'removePasskey', person: whose.id, of: id }, 'team');
      return new Response(null, { status: 204 });
    }),
  );

  return routes;
}

/** What a browser sent; its members are checked by the library. @throws {Refusal} `malformed`, `invalid` */
async function sent<T extends { readonly id: string }>({ req }: Context): Promise<T> {
  const body: unknown = await req.json().catch(() => {
    throw new Refusal('malformed', 'The body is no JSON. Send what the browser gave as JSON.');
  });
  const { id, response } = (body ?? {}) as { readonly id?: unknown; readonly response?: unknown };
  if (typeof id !== 'string' || typeof response !== 'object' || response === null) {
    throw new Refusal('invalid', 'This is no passkey. Send what the browser gave as JSON.');
  }
  return body as T;
}

async function refusing(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return problemResponse(error);
    throw error;
  }
}

function tooLarge(): Refusal {
  return new Refusal('too-large', 'Send 64 KiB at most.');
}
