import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { browse } from '../../packages/element/test/browse.ts';
import { openGallery } from '../../packages/element/test/gallery-page.ts';
import { SCHEMES, WIDTHS, type Language, type Width } from '../../packages/element/test/looks.ts';
import { addAxe, problems } from './axe.ts';
import { badlyFramed } from './frames.ts';
import { misplaced } from './geometry.ts';

/** *More* on a line of its own above a chip or a list, and near times above each other: their larger areas share what is between them. */
const ALLOWED = /^((long-pick|pick-(hosts|help)\S*), layout: button\.more|pick-help\S*, layout: button\.link)/;

/** Milliseconds: every state is rendered and read three times. */
const LONG = 300_000;

/** Looks for what is wrong in every state of the built embed, in each width and in light, dark and forced colours. */
export function looksRight(language: Language, name: string): void {
  describe(`every state, ${name}`, () => {
    let page: Page;
    let address: string;
    let end: () => void;
    let ended: Promise<void>;
    before(async () => {
      await new Promise<void>((ready) => {
        ended = browse(async (...opened) => {
          [page, address] = opened;
          await new Promise<void>((resolve) => {
            end = resolve;
            ready();
          });
        });
      });
    });
    after(() => {
      end();
      return ended;
    });

    for (const width of Object.keys(WIDTHS) as Width[]) {
      it(`is as it should be, ${WIDTHS[width].width} pixels wide`, { timeout: LONG }, async () => {
        const gallery = await openGallery(page, address, width, language);
        await addAxe(page);
        const found = new Set<string>();
        const note = (state: string, look: string, what: string[]): void => {
          for (const one of what.map((text) => `${state}, ${look}: ${text}`)) if (!ALLOWED.test(one)) found.add(one);
        };
        for (const state of gallery.names) {
          await gallery.stretch(false);
          await gallery.show(state);
          await gallery.stretch(true);
          note(state, 'layout', await page.evaluate(misplaced));
          // The smallest phone differs from a larger one in its layout only.
          for (const scheme of width === 'small' ? [] : SCHEMES) {
            await gallery.colour(scheme);
            note(state, scheme, await problems(page, scheme !== 'light'));
            if (scheme === 'forced') note(state, scheme, await page.evaluate(badlyFramed));
          }
          await gallery.colour('light');
        }
        assert.ok(gallery.names.length > 90);
        assert.equal([...found].join('\n'), '');
      });
    }
  });
}
