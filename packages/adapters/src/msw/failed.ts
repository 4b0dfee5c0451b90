import { CONTRACT, Refusal } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';

/** Answers errors that the contract has no problem for, so that `http()` reproduces them. */
export function failed(error: unknown): Refusal | Response {
  if (!(error instanceof BackendError)) {
    // A backend must not throw anything else; the console shows the bug.
    console.error(error);
    return new Refusal('internal', `The backend behind the handlers threw: ${String(error)}`);
  }
  if (error.code === 'offline') return Response.error();
  if (error.code === 'broken') return new Response(error.message, { status: 400 });
  return Response.json({ contract: `${Number(CONTRACT.split('.')[0]) + 1}.0`, capabilities: [] });
}
