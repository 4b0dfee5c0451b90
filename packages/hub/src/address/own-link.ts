/** The address of the link of the hub's own pages that an event presses plainly; `null` for every other press. @param base path of the hub's page */
export function ownLinkPressed(event: MouseEvent, base: string | undefined): string | null {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const own = base?.replace(/\/$/, '');
  if (own === undefined || !link || link.target || link.origin !== location.origin) return null;
  return link.pathname === own || link.pathname.startsWith(`${own}/`) ? link.href : null;
}
