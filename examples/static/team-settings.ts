import type { BrowserBackendOptions } from '@team-booking/adapters/browser';

/** Loads the team's settings; the backend validates them. */
export async function teamSettings(): Promise<BrowserBackendOptions['team']> {
  const answer = await fetch('team.json');
  if (!answer.ok) throw new Error(`team.json: the host answered ${answer.status}. Put it beside index.html.`);
  try {
    return (await answer.json()) as BrowserBackendOptions['team'];
  } catch (cause) {
    throw new Error(`team.json is no JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Says what has gone wrong in place of the page's content. The message names the remedy. */
export function showTrouble(error: unknown, instead: string): void {
  const trouble = document.querySelector<HTMLElement>('#trouble')!;
  trouble.textContent = error instanceof Error ? error.message : String(error);
  trouble.hidden = false;
  document.querySelector<HTMLElement>(instead)!.hidden = true;
}
