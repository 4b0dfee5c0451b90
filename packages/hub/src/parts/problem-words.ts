import type { HubWords } from '@team-booking/words/hub';

type FrameWords = HubWords['frame'];

/** Words by code: what is wrong and what to do. */
const WORDS: Readonly<Record<string, keyof FrameWords>> = {
  offline: 'offline',
  unavailable: 'unavailable',
  internal: 'unavailable',
  forbidden: 'forbidden',
  'changed-meanwhile': 'changedMeanwhile',
  'wrong-state': 'notAllowed',
  'hosts-fixed': 'notAllowed',
  'too-late': 'tooLate',
  'slot-taken': 'taken',
  'not-found': 'gone',
  'too-many-requests': 'tooMany',
  'configured-by-file': 'byFile',
  unauthorized: 'signedOut',
};

/** The code of a `Refusal` or a `BackendError`, if it is one. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Puts into words why something was not done. What nobody has expected goes to the console, too. */
export function problemWords(error: unknown, words: FrameWords): string {
  const word = WORDS[codeOf(error) ?? ''];
  if (word) return words[word] as string;
  console.error(error);
  return words.failed;
}
