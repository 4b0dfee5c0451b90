import type { ReactiveControllerHost } from 'lit';

/** Tells an element twice a minute that time has passed, as long as it is there. */
export function followTime(element: ReactiveControllerHost, pass: () => void): void {
  let tick: ReturnType<typeof setInterval>;
  element.addController({
    hostConnected: () => (tick = setInterval(pass, 30_000)),
    hostDisconnected: () => clearInterval(tick),
  });
}
