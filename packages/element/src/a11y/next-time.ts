import { stepThrough } from './step-through.ts';

/** Where a key leads in a list of times, as it is laid out: up and down in the column, left and right along the row. Taken ones are skipped. */
export function nextTime(
  all: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
  rtl: boolean,
): HTMLElement | undefined {
  const open = all.filter((one) => one === from || one.ariaDisabled !== 'true');
  const at = open.indexOf(from);
  const { offsetLeft, offsetTop } = from;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const beyond = key === 'ArrowDown' ? open.slice(at + 1) : open.slice(0, at).reverse();
    const rows = beyond.filter((one) => one.offsetTop !== offsetTop);
    return rows.find((one) => one.offsetLeft === offsetLeft) ?? rows[0];
  }
  return open[stepThrough(at, key, open.length, rtl)];
}
