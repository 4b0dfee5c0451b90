import { until, type OpenHub } from './open-hub.ts';

/** The row of a booking in the list that is shown. @param id that of the booking */
export async function rowOf(open: OpenHub, id: string): Promise<HTMLElement> {
  const view = await open.view();
  return until(() => view.querySelector<HTMLElement>(`[data-id="${id}"]`)?.closest<HTMLElement>('.booking'), id);
}

/** What is said of what was done, which can be undone. */
export const toastOf = ({ hub }: OpenHub): ShadowRoot => hub.shadowRoot!.querySelector('team-hub-toast')!.shadowRoot!;
