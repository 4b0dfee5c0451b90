/** What a link was made for. */
export type LinkPurpose = 'sign-in' | 'invitation' | 'first-admin';

/** A link that signs somebody in, once. Its secret is stored nowhere. */
export interface SignInLink {
  readonly purpose: LinkPurpose;
  /** `{root}/auth/sign-in?link=…`: in the query, as the page has to work without a script; no log has queries. */
  readonly url: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}
