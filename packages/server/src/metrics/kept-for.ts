/**
 * A function that asks anew after some time at the earliest, however often it is asked, and once at a time. What fails is not kept.
 *
 * @param elapsed a monotonic clock, milliseconds
 */
export function keptFor<T>(milliseconds: number, elapsed: () => number, ask: () => Promise<T>): () => Promise<T> {
  let kept: { readonly answer: Promise<T>; readonly until: number } | null = null;
  return () => {
    if (kept && elapsed() < kept.until) return kept.answer;
    const answer = ask();
    const asked = { answer, until: elapsed() + milliseconds };
    kept = asked;
    answer.catch(() => {
      if (kept === asked) kept = null;
    });
    return answer;
  };
}
