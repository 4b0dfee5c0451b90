import type { TeamBookingRow } from '@team-booking/contract/team';
import type { Hub } from '../hub.ts';
import { problemWords } from './problem-words.ts';

/** A view that shows what waits for approval. */
interface Shows {
  requestUpdate(): void;
  refresh(): Promise<void>;
}

const itemOf = (booking: string): string => `approval booking/${booking}`;

/** Whether a booking was approved here, which may not have been sent yet. */
export const isApproved = (hub: Pick<Hub, 'isSettled'>, booking: string): boolean => hub.isSettled(itemOf(booking));

/** Approves a booking: at once here, and for everybody else as soon as it cannot be taken back any more. */
export function approve(hub: Hub, { id, attendee }: Pick<TeamBookingRow, 'id' | 'attendee'>, view: Shows): void {
  const end = hub.settle(itemOf(id));
  const ended = async (isSent: boolean) => {
    await end(isSent);
    view.requestUpdate();
  };
  const send = async () => {
    try {
      await hub.client.approve({ id });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
    // It goes on saying that it was approved until it is known what has become of it.
    await view.refresh();
    await ended(true);
  };
  hub.toast({ text: hub.words.approved(attendee.name), undo: () => void ended(false), after: () => void send() });
  view.requestUpdate();
}
