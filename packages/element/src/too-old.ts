import { safeLink } from '@team-booking/sdk';

/** Says to the author that this browser lacks what the booker needs, and shows a link to the visitor where the tag has no content. */
export function sayTooOld(): void {
  console.error('<team-booking>: this browser is too old, so the content of the tag is shown, or a link');
  for (const element of document.querySelectorAll('team-booking:empty')) {
    const link = document.createElement('a');
    link.textContent = element.getAttribute('src') ?? '';
    link.href = safeLink(new URL(link.textContent, document.baseURI).href) ?? '';
    element.append(link);
  }
}
