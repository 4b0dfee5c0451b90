import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { HostilePage } from './page.ts';
import { watch } from './watch.ts';

const folder = fileURLToPath(new URL('../../packages/server/dist/embed/', import.meta.url));

/** What the README advises against a jump when the booker starts. */
const [, ADVICE = ''] =
  /```css\n(team-booking:not\(:defined\)[^]*?)```/.exec(
    readFileSync(new URL('../../packages/element/README.md', import.meta.url), 'utf8'),
  ) ?? [];
assert.notEqual(ADVICE, '', 'the README says what keeps a page from jumping');

/** Serves hostile pages on an origin of its own, `/0/`, `/1/`, … */
export class Site {
  readonly #server = createServer((request, response) => this.#answer(request.url!, response));
  readonly #pages: readonly HostilePage[];
  readonly #backend: string;
  readonly #lost = new Map<HostilePage, number>();
  /** Paths that were asked for and are not there. */
  readonly missing: string[] = [];

  constructor(pages: readonly HostilePage[], backend: string) {
    this.#pages = pages;
    this.#backend = backend;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((yes) => this.#server.listen(0, '127.0.0.1', yes));
    return this;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  addressOf(page: HostilePage): string {
    return `${this.origin}/${this.#pages.indexOf(page)}/`;
  }

  /** From now on, the late files of a page are there. */
  find(page: HostilePage): void {
    this.#lost.set(page, Infinity);
  }

  #answer(url: string, response: ServerResponse): void {
    const path = url.replace(/\?.*/, '');
    const [, number, name = ''] = /^\/(\d+)\/(.*)$/.exec(path) ?? [];
    const page = this.#pages[Number(number)];
    if (path === '/watch.js') this.#send(response, 'text/javascript', `(${watch.toString()})()`);
    else if (!page) this.#refuse(response, path);
    else if (name === '') this.#send(response, 'text/html', this.#html(page, page), this.#headers(page));
    else if (name === 'frame') this.#send(response, 'text/html', this.#html(page, page.frame!));
    else if (name.startsWith('embed/')) this.#embed(response, page, name.slice(6));
    else this.#refuse(response, path);
  }

  #embed(response: ServerResponse, page: HostilePage, file: string): void {
    const before = this.#lost.get(page) ?? 0;
    if (file.includes('rest-') && (page.lost === 'once' ? before < 1 : before < Infinity)) {
      this.#lost.set(page, before + 1);
      response.writeHead(404).end();
    } else this.#send(response, 'text/javascript', readFileSync(folder + file, 'utf8'));
  }

  #refuse(response: ServerResponse, path: string): void {
    if (path !== '/favicon.ico') this.missing.push(path);
    response.writeHead(404).end();
  }

  #send(response: ServerResponse, type: string, text: string, more: Readonly<Record<string, string>> = {}): void {
    response.writeHead(200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...more,
    });
    response.end(text);
  }

  #headers({ headers = {} }: HostilePage): Record<string, string> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replaceAll('{backend}', this.#backend)]),
    );
  }

  #html(page: HostilePage, shown: Omit<HostilePage, 'name'>): string {
    const { doctype = '<!doctype html>', root = 'lang="en"', css = '', script, head = '', attributes = '' } = shown;
    const src = `${this.#backend}/call`;
    const embed = page.lost ? `${this.addressOf(page)}embed/team-booking.js` : `${this.#backend}/embed/team-booking.js`;
    const element = page.element ?? 'team-booking';
    const booker = `<${element} src="${src}" ${attributes}><a href="${src}">Book a time</a></${element}>`;
    const styles = page.headers?.['Content-Security-Policy']?.includes('default-src')
      ? ''
      : `<style>${ADVICE} ${css}</style>`;
    return `${doctype}<html ${root}><head><meta charset="utf-8"><title>Hostile</title>
      <script src="${this.origin}/watch.js"></script>${styles}${script ? `<script>${script}</script>` : ''}
      ${head}${shown.frame ? '' : `<script type="module" src="${embed}"></script>`}</head>
      <body>${shown.body ?? '<main>{booker}</main>'}</body></html>`
      .replaceAll('{booker}', booker)
      .replaceAll('{src}', src)
      .replaceAll('{embed}', embed)
      .replaceAll('{frame}', `${this.addressOf(page)}frame`);
  }
}
