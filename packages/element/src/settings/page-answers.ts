/** Milliseconds after which answers are too old to be shown, as in a page out of a cache. */
const FRESH = 60_000;

/**
 * The answers of the backend that a page brings along, by path: JSON in a `<script type="application/json">` in the element, whose `asOf` says when
 * they were given. None where they are old. What is shown by them is checked at once.
 */
export function pageAnswers(element: Element, now: number): Record<string, unknown> {
  try {
    const answers = JSON.parse(element.querySelector('script[type="application/json"]')!.textContent);
    return Math.abs(now - Date.parse(answers.asOf)) < FRESH ? answers : {};
  } catch {
    return {};
  }
}
