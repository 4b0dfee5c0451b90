import { HOUR } from '@team-booking/core/time';
import type { Deed, Told } from '../world/deed.ts';
import { holds } from './broken.ts';
import type { Stage } from './history.ts';

const KEPT = 'nothing that was answered is lost';
const ONE_ANSWER = 'a request that is sent again gets the answer of its first time';

/** That an answer tells of a state that the booking went through, and the one that was asked for. */
export function checkAnswer(deed: Deed, stages: readonly Stage[], ledTo: boolean): void {
  const { outcome, kind, again } = deed;
  if (outcome.kind !== 'answered') return;
  const told = outcome.booking;
  const seen = stages.filter((stage) => isTold(stage.told, told));
  const words = () =>
    `${kind} was answered by ${JSON.stringify(told)}, but it was ${JSON.stringify(stages.map((one) => one.told))}`;
  holds(seen.length > 0, KEPT, words);
  holds(deed.booking === null || deed.booking === told.id, ONE_ANSWER, words);
  if (again) return;
  if (kind === 'book') holds(ledTo, KEPT, words);
  // Sent several times, it may have been answered later, when somebody else had changed the booking.
  if (deed.sent > 1) return;
  if (kind === 'cancel') holds(told.status === 'cancelled', KEPT, words);
  if (deed.start !== null) holds(told.start === deed.start, KEPT, words);
  if (deed.name !== null) holds(told.name === deed.name, KEPT, words);
}

/** What visitors are told of an overdue booking is that it has expired, and of a past one that it is completed. */
function isTold(stage: Omit<Told, 'name'>, told: Told): boolean {
  const status =
    stage.status === told.status ||
    (told.status === 'expired' && stage.status.startsWith('awaiting-')) ||
    (told.status === 'completed' && stage.status === 'confirmed');
  return (
    status &&
    stage.start === told.start &&
    stage.end === told.end &&
    stage.sequence === told.sequence &&
    JSON.stringify(stage.hosts) === JSON.stringify(told.hosts)
  );
}

/**
 * That nobody is refused whose request took effect when it was sent the other time.
 *
 * @param clocks by the faster of two clocks it may have been too late already
 */
export function checkRefusals(
  deeds: readonly Deed[],
  messages: readonly { readonly payload: object }[],
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
): void {
  const frees = messages.some(
    ({ payload }) => 'event' in payload && payload.event !== 'book' && payload.event !== 'edit',
  );
  for (const { outcome, again, key, kind, start } of deeds) {
    if (!again || outcome.kind !== 'refused') continue;
    if (earliest < latest && start !== null && start < latest + 5 * HOUR) continue;
    const first = deeds.find((deed) => !deed.again && deed.key === key);
    if (first && (first.outcome.kind !== 'answered' || frees)) continue;
    holds(false, ONE_ANSWER, () => `${kind} ${key} was ${outcome.code}`);
  }
}
