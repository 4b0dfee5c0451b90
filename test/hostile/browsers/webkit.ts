import { startWebKit, WEBKIT } from '../../run/browsers/webkit.ts';
import { need } from '../../run/programs.ts';
import { BrowserHangs, type Browser, type Tab } from './tab.ts';

/** The key of elements in WebDriver's messages. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long an answer may take, milliseconds: the driver's own limits first, which are errors that say what took so long. */
const LIMITS = { pageLoad: 30_000, script: 20_000, implicit: 0 };
const ANSWER = 45_000;

/** WebKit by its own driver. Each tab is a session of its own, as the driver has one at a time. */
export async function webkit(): Promise<Browser> {
  const { port, capabilities, end } = await startWebKit(need(WEBKIT));

  async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER),
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    }).catch((cause: unknown) => {
      throw new BrowserHangs(`The driver has not answered ${method} ${path.replace(/^\/session\/[^/]+/, '')}`, {
        cause,
      });
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  }

  return {
    async tab(): Promise<Tab> {
      const { 'wdio:enforceWebDriverClassic': _, ...alwaysMatch } = capabilities as Record<string, unknown>;
      const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
        capabilities: { alwaysMatch: { ...alwaysMatch, timeouts: LIMITS } },
      });
      const at = `/session/${sessionId}`;
      const act = (type: string, id: string, actions: unknown[], parameters?: unknown) =>
        send('POST', `${at}/actions`, { actions: [{ type, id, actions, ...(parameters ? { parameters } : {}) }] });
      return {
        async open(address, [width, height]) {
          await send('POST', `${at}/url`, { url: address });
          // The window is larger than what shows the page.
          for (let i = 0; i < 2; i++) {
            const [outer, inner] = [
              await send<{ width: number; height: number }>('GET', `${at}/window/rect`),
              await execute<{ width: number; height: number }>('({ width: innerWidth, height: innerHeight })'),
            ];
            const size = { width: outer.width + width - inner.width, height: outer.height + height - inner.height };
            if (size.width !== outer.width || size.height !== outer.height)
              await send('POST', `${at}/window/rect`, size);
          }
          await send('POST', `${at}/url`, { url: address });
        },
        async run<T>(expression: string, inFrame = false) {
          if (!inFrame) return execute<T>(expression);
          const id = await send<Record<string, string>>('POST', `${at}/element`, {
            using: 'css selector',
            value: 'iframe',
          });
          await send('POST', `${at}/frame`, { id: { [ELEMENT]: id[ELEMENT] } });
          try {
            return await execute<T>(expression);
          } finally {
            await send('POST', `${at}/frame`, { id: null });
          }
        },
        async press(x, y) {
          await act(
            'pointer',
            'mouse',
            [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
            { pointerType: 'mouse' },
          );
        },
        async type(text) {
          const keys = [...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]);
          await act('key', 'keyboard', keys);
        },
        // Where that hangs, so does the next session.
        close: () => send<void>('DELETE', at).catch(() => undefined),
      };

      function execute<T>(expression: string): Promise<T> {
        const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done)`;
        return send<T>('POST', `${at}/execute/async`, { script, args: [] });
      }
    },
    close: async () => end(),
  };
}
