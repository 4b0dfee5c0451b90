import type { Store, StoreView, StoredDocument } from '@team-booking/engine';

/** Kind of the documents that payments of the test provider are: its own books. */
const TEST_PAYMENT = 'test-payment';

/** A payment at the test provider. */
export interface TestPayment {
  /** Its reference, which nobody guesses. */
  readonly id: string;
  readonly booking: string;
  readonly amount: number;
  readonly currency: string;
  /** What is paid for. */
  readonly title: string;
  readonly back: { readonly paid: string; readonly left: string };
  readonly state: 'open' | 'paid' | 'closed' | 'refunded';
  /** Cards that were declined. */
  readonly declined: number;
  /** When it was begun, epoch milliseconds. */
  readonly at: number;
}

export async function findTestPayment(view: StoreView, id: string): Promise<TestPayment | null> {
  const found = await view.document(TEST_PAYMENT, id);
  return found && asPayment(found);
}

/** Changes a payment. @param change `null` = it stays. @returns it as it is then; `null` = there is none */
export function changeTestPayment(
  { store, team }: { readonly store: Store; readonly team: string },
  id: string,
  change: (payment: TestPayment | null) => TestPayment | null,
): Promise<TestPayment | null> {
  return store.write(team, async (transaction) => {
    const before = await findTestPayment(transaction, id);
    const after = change(before);
    if (!after) return before;
    const { booking, at, id: _id, ...body } = after;
    await transaction.putDocument({ kind: TEST_PAYMENT, id, ref: booking, at, body });
    return after;
  });
}

function asPayment({ id, ref, at, body }: StoredDocument): TestPayment {
  return { ...(body as unknown as Omit<TestPayment, 'id' | 'booking' | 'at'>), id, booking: ref, at };
}
