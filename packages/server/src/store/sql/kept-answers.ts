import type { KeptAnswer } from '@team-booking/engine';
import type { Connection, Row } from './database.ts';
import { byCount, places } from './places.ts';

/** Asks for the answer kept for a key on a route since an instant. */
export interface AnswerQuery {
  readonly route: string;
  readonly key: string;
  readonly since: number;
}

const answersOf = byCount(
  (keys) => `SELECT route, key, body, booking, at_ms FROM kept_answer
  WHERE team = $1 AND route IN (${places(keys, 2)}) AND key IN (${places(keys, 2 + keys)})`,
);

/** The answers that are kept, in the order of the queries. */
export async function keptAnswers(
  connection: Connection,
  team: string,
  queries: readonly AnswerQuery[],
): Promise<(KeptAnswer | null)[]> {
  const found = await connection.all(answersOf(queries.length), [
    team,
    ...queries.map(({ route }) => route),
    ...queries.map(({ key }) => key),
  ]);
  const byKey = new Map(found.map((row) => [JSON.stringify([row['route'], row['key']]), answerOf(row)]));
  return queries.map((query) => {
    const answer = byKey.get(JSON.stringify([query.route, query.key]));
    return answer && answer.at >= query.since ? answer : null;
  });
}

function answerOf(row: Row): KeptAnswer {
  return { body: row['body'] as string, booking: row['booking'] as string, at: row['at_ms'] as number };
}
