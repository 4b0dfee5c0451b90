import type { Hub } from '../hub.ts';

/** Copies a text, and says that it did, or how else to get it. */
export async function copy(hub: Hub, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    hub.toast({ text: `${hub.words.copied}: ${text}` });
  } catch {
    hub.toast({ text: `${hub.words.notCopied} ${text}`, isBad: true });
  }
}
