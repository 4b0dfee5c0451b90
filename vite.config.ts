import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { transform } from 'lightningcss';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** Changes with anything that a locale's file is made from. */
const marked = createHash('sha256')
  .update(
    ['vite.config.ts', 'pnpm-lock.yaml', ...globSync('packages/words/src/**/*.ts', { cwd: import.meta.dirname }).sort()]
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n'),
  )
  .digest('base64url')
  .slice(0, 8);

/** A style sheet without what browsers do not need, also in the values of custom properties. */
export function smallCss(css: string): string {
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true });
  const small = code.toString();
  // It merges an inherited family into the shorthand before it, which browsers refuse as a whole.
  if (/font:[^;}]* inherit/.test(small)) throw new Error(`Write the font of these styles as single properties: ${css}`);
  return small;
}

/** The first view is one file, or its size budget would measure a part of it and pages would wait for one more answer. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry && chunk.imports.length > 0) {
          this.error(
            `${chunk.fileName} needs ${chunk.imports.join(', ')} before it can run; import what the first view needs statically`,
          );
        }
      }
    },
  };
}

/** Lit's `css` without its fallback for browsers that lack constructable style sheets: they lack the CSS of the booker, too. */
export function constructableStyles(): Plugin {
  return {
    name: 'constructable-styles',
    load: (id) =>
      id.endsWith('@lit/reactive-element/css-tag.js')
        ? `export const css = ([text]) => {
             const sheet = new CSSStyleSheet();
             sheet.replaceSync(text);
             return sheet;
           };
           export const CSSResult = CSSStyleSheet;
           export const unsafeCSS = (text) => css([text]);
           export const supportsAdoptingStyleSheets = true;
           export const getCompatibleStyle = (style) => style;
           export const adoptStyles = (root, styles) => void (root.adoptedStyleSheets = styles);`
        : null,
  };
}

/** Lit's policy for Trusted Types by our own name: a policy may exist once, so a page with a Lit of its own would refuse `lit-html`. */
export function ownTrustedTypes(): Plugin {
  const create = /\w+\.createPolicy\("lit-html",\{.*?\}\)/;
  return {
    name: 'own-trusted-types',
    transform: {
      filter: { id: /lit-html\.js$/ },
      handler(code) {
        if (!create.test(code)) this.error('Lit creates its policy in another way now');
        // Where it is not allowed, most pages do not need it.
        return code.replace(
          create,
          (call) => `(()=>{try{return ${call.replace('lit-html', 'team-booking')}}catch{}})()`,
        );
      },
    },
  };
}

/**
 * Lit without what reaches into the page: lists of versions, and hooks by which polyfills of the page would change our templates and
 * elements. And without the metadata of decorators, which nothing here uses.
 */
export function lonelyLit(): Plugin {
  const parts: Readonly<Record<string, readonly RegExp[]>> = {
    'lit-html': [/(?<=\}),\w=\w\.litHtmlPolyfillSupport;.*?\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
    'reactive-element': [
      /,\w=\w\.reactiveElementPolyfillSupport/,
      /Symbol\.metadata\?\?=.*?new WeakMap;/,
      /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh)/,
      /,\w\?\.\(\{ReactiveElement:\w\}\),.*?push\("[\d.]+"\)/,
    ],
    'lit-element': [
      /,\w\.litElementHydrateSupport\?\..*?;const \w=\w\.litElementPolyfillSupport;[^;]*/,
      /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ],
  };
  return {
    name: 'lonely-lit',
    transform: {
      filter: { id: /(lit-html|reactive-element|lit-element)\.js$/ },
      handler(code, id) {
        let less = code;
        for (const part of parts[basename(id, '.js')] ?? []) {
          if (!part.test(less)) this.error(`${id} is written in another way now, without ${part}`);
          less = less.replace(part, '');
        }
        return less;
      },
    },
  };
}

/** The embed without checks that it has made before: whether there is `Temporal`, which it brings along, and whether the backend's answers have instants. */
function checked(): Plugin {
  return {
    name: 'checked',
    load(id) {
      if (id.endsWith('core/src/time/need-temporal.ts')) return 'export const needTemporal = () => {};';
      return id.endsWith('core/src/time/instant.ts')
        ? 'export const isInstant = Number.isFinite; export const checkInstant = (instant) => instant;'
        : null;
    },
  };
}

/** Writes the table of languages, two dozen imports that differ in a word, as a list of those words. */
function languageTable(): Plugin {
  const row = /(["'`]?)([\w-]+)\1:\(\)=>import\(["'`]\.\/chunks\/locale-\2-first-[\w-]+\.js["'`]\),?/g;
  return {
    name: 'language-table',
    generateBundle(_, bundle) {
      const chunk = bundle['team-booking.js'];
      if (chunk?.type !== 'chunk') return;
      const languages = Array.from(chunk.code.matchAll(row), ([, , language]) => language);
      if (languages.length < 2) this.error('The table of languages is written in another way now');
      const table = `...Object.fromEntries("${languages.join(' ')}".split(" ").map(to=>[to,()=>import(\`./chunks/locale-\${to}-first-${marked}.js\`)]))`;
      let rows = 0;
      chunk.code = chunk.code.replace(row, () => (rows++ ? '' : table));
    },
  };
}

/**
 * Asks once more, at another address, for a file that could not be loaded. Browsers remember that a module failed, so without this
 * one failure would last until the page is loaded again.
 */
export function askAgain(): Plugin {
  return {
    name: 'ask-again',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code.includes('import(')) continue;
        chunk.code =
          chunk.code.replaceAll(/\bimport\((["'`]\.[^"'`]+["'`])\)/g, '$$load($1)') +
          'function $load(file){return import(file).catch(()=>import(file+"?"+Date.now()))}';
      }
    },
  };
}

/** Inlines functions that are used once in some files, which the bundler's minifier does not. Takes seconds, so other modes go without. */
export function inlineSingleUses(files: RegExp): Plugin {
  return {
    name: 'inline-single-uses',
    apply: (_, { mode }) => mode === 'production',
    async generateBundle(_, bundle) {
      const { minify } = await import('terser');
      const compress = { passes: 3, hoist_props: false, collapse_vars: false, unsafe_arrows: true };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !files.test(chunk.fileName)) continue;
        chunk.code = (await minify(chunk.code, { module: true, ecma: 2020, compress })).code!;
      }
    },
  };
}

/** What the entry exports to its chunks goes by the names that it has in it: others would be told twice, a hundredth of the first view. */
function ownNames(): Plugin {
  const names = (list: string) => list.split(',').map((name) => name.split(' as '));
  return {
    name: 'own-names',
    generateBundle(_, bundle) {
      const own = new Map<string, string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        chunk.code = chunk.code.replace(/(?<=export ?\{)[^}]+/, (list) => {
          for (const [local, exported = local] of names(list)) own.set(exported, local);
          const place = (name: string) =>
            chunk.code.search(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`));
          return Array.from(own.values())
            .toSorted((a, b) => place(a) - place(b))
            .join();
        });
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || chunk.isEntry) continue;
        chunk.code = chunk.code.replace(/(?<=import ?\{)[^}]+(?=\} ?from ?["'`]..\/team-booking\.js)/, (list) =>
          names(list)
            .map(([exported, local = exported]) => `${own.get(exported) ?? exported} as ${local}`)
            .join(),
        );
      }
    },
  };
}

/**
 * Builds the embed: what a site owner's script tag loads. One file at a stable name holds all that is needed to show and pick
 * a time; what comes after a time is chosen is one more, and each language one. The server serves the folder under /embed/.
 */
export default defineConfig({
  root: 'packages/element',
  resolve: { conditions: ['source', 'browser', 'module', 'production'] },
  plugins: [
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      options: { minifyOptions: { removeAttributeQuotes: true, minifyCSS: smallCss } },
      failOnError: true,
    }),
    oneFile(),
    constructableStyles(),
    ownTrustedTypes(),
    lonelyLit(),
    checked(),
    languageTable(),
    askAgain(),
    inlineSingleUses(/team-booking|rest|bodies|views|places|tools|data/),
    ownNames(),
  ],
  build: {
    // As a library: pages get plain modules, without Vite's own loader for style sheets and preloads.
    lib: { entry: 'src/embed.ts', formats: ['es'] },
    outDir: '../server/dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      // Pages replace globals by something else of that name.
      transform: {
        inject: {
          Temporal: [`${import.meta.dirname}/packages/element/src/globals/temporal.ts`, 'Temporal'],
          'Array.from': [`${import.meta.dirname}/packages/element/src/globals/array-from.ts`, 'arrayFrom'],
        },
      },
      preserveEntrySignatures: 'allow-extension',
      output: {
        comments: false,
        entryFileNames: 'team-booking.js',
        chunkFileNames: ({ moduleIds }) => {
          if (moduleIds.some((id) => id.includes('temporal-polyfill'))) return 'chunks/temporal-[hash].js';
          const [, language, file] = /words\/src\/([\w-]+)\/(\w+)\.ts$/.exec(moduleIds[0] ?? '') ?? [];
          // One mark for all of them: two dozen hashes would be the largest part of the table that loads them.
          return language && moduleIds.every((id) => id.includes('words/src/'))
            ? `chunks/locale-${language}-${file}-${marked}.js`
            : 'chunks/[name]-[hash].js';
        },
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            // All the rest in one: two that need each other could not start.
            {
              name: 'rest',
              test: /^(?!.*(temporal-(polyfill|utils)|invalid-answer|http\/route|unusable|too-old|element\/src\/(opener|hand-off|track|agents|steps\/pick\/views)\/|zone\/(places|cities|countries)|words\/src\/(en\/opener|(?!en\/)[\w-]+\/)))/,
            },
          ],
        },
      },
    },
  },
});
