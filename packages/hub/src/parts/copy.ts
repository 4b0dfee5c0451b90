import type { Hub } from '../hub.ts';

/**
 * Copies a text, and says that it did, or how else to get it.
 *
 * @param name what a long one is called
 * @returns whether it was copied
 */
export async function copy(hub: Hub, text: string, name = text): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    hub.toast({ text: `${hub.words.copied}${hub.formats.colon}${name}` });
    return true;
  } catch {
    hub.toast({ text: `${hub.words.notCopied} ${text}`, isBad: true });
    return false;
  }
}
