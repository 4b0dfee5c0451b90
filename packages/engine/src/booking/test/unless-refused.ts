import { Refusal } from '@team-booking/contract';

/** What a verb answers, or `null` if it is refused. */
export async function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
