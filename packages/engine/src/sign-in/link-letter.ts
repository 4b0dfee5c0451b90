import type { DeliveryKey } from '../delivery/delivery.ts';
import type { LinkPurpose } from './sign-in-link.ts';

/** Name of the channel that brings people their links. */
export const SIGN_IN = 'sign-in';

/** What a letter with a link is made from. Its address is the link's. */
export interface LinkLetter {
  readonly purpose: LinkPurpose;
  /** The link to whoever has the server's key. */
  readonly nonce: string;
  /** Language of whoever asked for it, BCP 47; `null` = the team's. */
  readonly locale: string | null;
}

/** The delivery that brings a link. @param link id of its document */
export function letterKey(link: string): DeliveryKey {
  return { channel: SIGN_IN, receiver: 'person', subject: link };
}
