import { CONTRACT, Refusal } from '@team-booking/contract';
import { BackendError } from '@team-booking/sdk';

/** Answers what a backend threw and the contract has no problem for, so that `http()` makes the same of it again. */
export function failed(error: unknown): Refusal | Response {
  if (!(error instanceof BackendError)) {
    // No backend throws anything else; who tests with one that does has to hear of it.
    console.error(error);
    return new Refusal('internal', `The backend behind the handlers threw: ${String(error)}`);
  }
  if (error.code === 'offline') return Response.error();
  if (error.code === 'broken') return new Response(error.message, { status: 400 });
  return Response.json({ contract: `${Number(CONTRACT.split('.')[0]) + 1}.0`, capabilities: [] });
}
