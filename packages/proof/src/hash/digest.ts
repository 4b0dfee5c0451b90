import { Messages } from './messages.ts';

const messages = new Messages(null);

/** SHA-256 of a text, in base64url without padding. */
export function digest(text: string): string {
  messages.clear();
  messages.text(text);
  messages.hash([messages.end()]);
  return messages.digest(0);
}
