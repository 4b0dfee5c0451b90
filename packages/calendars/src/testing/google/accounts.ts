import { createHash, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { ServiceAccount } from '../../oauth/service-account.ts';

interface TokenReply {
  readonly status: number;
  readonly body: object;
}

/** Who has consented to what: the stand-in's side of OAuth. Its client is `client` with `secret`. */
export class Accounts {
  readonly client = { id: 'client', secret: 'secret' };
  /** Requests for tokens so far. */
  asked = 0;
  readonly #refresh = new Set(['refresh-1']);
  readonly #codes = new Map<string, { readonly challenge: string; readonly scope: string }>();
  readonly #tokens = new Set<string>();
  #keys: { readonly privateKey: string; readonly publicKey: string } | undefined;

  /** Somebody has consented: the code that they are sent back with. */
  consent(question: URLSearchParams): string {
    const code = randomBytes(8).toString('hex');
    this.#codes.set(code, { challenge: question.get('code_challenge') ?? '', scope: question.get('scope') ?? '' });
    return code;
  }

  /** They take it back: neither a token nor a refresh token is good any more. */
  revoke(): void {
    this.#refresh.clear();
    this.#tokens.clear();
  }

  /** Tokens end; what they were made of is good still. */
  expire(): void {
    this.#tokens.clear();
  }

  accepts(token: string): boolean {
    return this.#tokens.has(token);
  }

  /** An account that a company has delegated to. */
  serviceAccount(): ServiceAccount {
    this.#keys ??= generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return { email: 'team-booking@project.iam.gserviceaccount.com', privateKey: this.#keys.privateKey, keyId: 'key-1' };
  }

  async token(form: URLSearchParams, audience: string): Promise<TokenReply> {
    this.asked += 1;
    const given = (name: string) => form.get(name) ?? '';
    if (given('grant_type').endsWith(':jwt-bearer')) return this.#delegated(given('assertion'), audience);
    if (given('client_id') !== this.client.id || given('client_secret') !== this.client.secret) {
      return { status: 401, body: { error: 'invalid_client' } };
    }
    if (given('grant_type') === 'refresh_token') {
      return this.#refresh.has(given('refresh_token')) ? this.#issue() : refusedGrant();
    }
    const asked = this.#codes.get(given('code'));
    this.#codes.delete(given('code'));
    const proof = createHash('sha256').update(given('code_verifier')).digest('base64url');
    if (!asked || asked.challenge !== proof) return refusedGrant();
    const refresh = `refresh-${randomBytes(8).toString('hex')}`;
    this.#refresh.add(refresh);
    return this.#issue({ refresh_token: refresh, scope: asked.scope });
  }

  giveBack(token: string): TokenReply {
    const wasGood = this.#refresh.delete(token);
    return wasGood ? { status: 200, body: {} } : { status: 400, body: { error: 'invalid_token' } };
  }

  async #delegated(assertion: string, audience: string): Promise<TokenReply> {
    if (!this.#keys) return refusedGrant();
    try {
      const { payload } = await jwtVerify(assertion, createPublicKey(this.#keys.publicKey), {
        audience,
        clockTolerance: 1e12,
      });
      const isDelegated = payload.sub?.endsWith('@team.example') && typeof payload['scope'] === 'string';
      return isDelegated ? this.#issue() : { status: 401, body: { error: 'unauthorized_client' } };
    } catch {
      return refusedGrant();
    }
  }

  #issue(more: object = {}): TokenReply {
    const token = `ya29.${randomBytes(60).toString('base64url')}`;
    this.#tokens.add(token);
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 3599, ...more } };
  }
}

function refusedGrant(): TokenReply {
  return { status: 400, body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' } };
}
