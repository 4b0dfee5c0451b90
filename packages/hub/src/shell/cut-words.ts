/** Titles that were set here, and go when their words fit again. */
const ours = new WeakSet<HTMLElement>();

/** Words that do not fit and end in … are told where the pointer is over them. */
export function tellCutWords(event: Event): void {
  for (const one of event.composedPath()) {
    if (one === event.currentTarget) return;
    if (!(one instanceof HTMLElement) || getComputedStyle(one).textOverflow !== 'ellipsis') continue;
    if (one.title && !ours.has(one)) return;
    ours.add(one);
    one.title = one.scrollWidth > one.clientWidth ? one.innerText : '';
    return;
  }
}
