import { randomUUID } from 'node:crypto';
import { Refusal } from '@team-booking/contract';
import { checkedTeamRequest } from '@team-booking/contract/team';
import { teamSurface, type Act, type OpenAct, type TeamBackend } from '@team-booking/engine';
import { BackendError, type BookingBackend, type Outcome } from '@team-booking/sdk';

/** What came of a press, or why nothing did. `changed`: it is not any more as it was shown. */
export type Pressed = 'done' | 'changed' | 'taken' | 'refused';

interface Presses {
  readonly backend: TeamBackend;
  /** The public API, by which visitors do what they may. */
  readonly visitor: BookingBackend;
  readonly now: () => number;
}

/** Does what somebody has pressed, by the same verbs as everywhere else. */
export function press(
  { backend, visitor, now }: Presses,
  opened: OpenAct,
  act: Act,
  form: URLSearchParams,
): Promise<Pressed> {
  return opened.role === 'visitor' ? byVisitor(visitor, opened, act, form) : byHost(backend, opened, act, form, now);
}

async function byVisitor(
  visitor: BookingBackend,
  { booking }: Extract<OpenAct, { role: 'visitor' }>,
  act: Act,
  form: URLSearchParams,
): Promise<Pressed> {
  const access = { id: booking.id, token: booking.manage.token };
  const options = { idempotencyKey: randomUUID() };
  switch (act) {
    case 'attend':
      return pressed(() => visitor.attend(access));
    case 'cancel':
      return pressed(() => visitor.cancel(access, reasonIn(form), options));
    case 'move':
      return pressed(() => visitor.reschedule(access, { start: form.get('start') ?? '' }, options));
    default:
      return 'refused';
  }
}

async function pressed(ask: () => Promise<Outcome>): Promise<Pressed> {
  try {
    const outcome = await ask();
    return outcome.ok ? 'done' : outcome.kind === 'taken' ? 'taken' : 'refused';
  } catch (error) {
    const status = error instanceof BackendError ? (error.problem?.status ?? 500) : 500;
    if (status >= 500) throw error;
    return 'refused';
  }
}

async function byHost(
  backend: TeamBackend,
  { actor, booking }: Extract<OpenAct, { role: 'host' }>,
  act: Act,
  form: URLSearchParams,
  now: () => number,
): Promise<Pressed> {
  if (!booking) return 'changed';
  const surface = teamSurface(backend, actor, now);
  const sent = { parameters: { id: booking.id }, key: randomUUID(), revision: booking.revision };
  try {
    if (act === 'approve') await surface.approve(checkedTeamRequest('approve', sent));
    else if (act === 'decline') await surface.decline(checkedTeamRequest('decline', { ...sent, body: reasonIn(form) }));
    else return 'refused';
    return 'done';
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status >= 500) throw error;
    return error.code === 'changed-meanwhile' ? 'changed' : 'refused';
  }
}

/** A reason is given, or left out. Browsers send lines as CRLF. */
function reasonIn(form: URLSearchParams): { reason?: string } {
  const reason = (form.get('reason') ?? '').replaceAll('\r\n', '\n').trim().slice(0, 1000);
  return reason === '' ? {} : { reason };
}
