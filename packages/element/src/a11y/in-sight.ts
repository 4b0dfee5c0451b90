/**
 * Scrolls what has the focus into sight, where the window's end or the bar covers it: browsers take no notice of what is sticky. Not what
 * was pressed, which must not move under a finger.
 */
export function keepInSight(root: ParentNode, target: HTMLElement): void {
  // Browsers scroll by themselves first.
  requestAnimationFrame(() => {
    const bar = root.querySelector('.bar:not(.idle)');
    if (!target.isConnected || !target.matches(':focus-visible') || bar?.contains(target)) return;
    const tops = [bar, bar?.querySelector('.notice')].map((one) => one?.getBoundingClientRect().top ?? Infinity);
    const { bottom, height } = target.getBoundingClientRect();
    const whole = window.innerHeight;
    const end = Math.min(whole, ...tops.filter((one) => one > 0));
    if (bottom <= end || height === 0 || height > whole) return;
    (target.closest('.field') ?? target).scrollIntoView({ block: end > whole * 0.7 ? 'center' : 'start' });
  });
}
