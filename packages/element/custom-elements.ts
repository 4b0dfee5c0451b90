// Writes what tells editors of the elements' attributes, events, parts and properties: custom-elements.json, and the same for VS Code and JetBrains.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const analyzer = fileURLToPath(
  new URL('../../node_modules/@custom-elements-manifest/analyzer/cem.js', import.meta.url),
);

interface Named {
  readonly name: string;
  readonly description?: string;
}

/** A class of the manifest, as far as it is used here. */
export interface Declaration extends Named {
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly attributes?: readonly (Named & { readonly type?: { readonly text: string } })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly members?: readonly (Named & { readonly kind?: string; readonly privacy?: string })[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly (Named & {
    readonly kind: string;
    readonly declaration: { readonly name: string; readonly module?: string };
  })[];
}

/** A custom elements manifest. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly Module[];
}

/** What a page can use, by the modules of the published package. */
export function manifest(): Manifest {
  const out = mkdtempSync(join(tmpdir(), 'team-booking-elements-'));
  try {
    const config = {
      globs: ['src/*.ts', 'src/events/*.ts'],
      exclude: ['src/**/*.test.ts'],
      // The analyzer takes paths below the folder it runs in.
      outdir: relative(folder, out),
      litelement: true,
      quiet: true,
      // It would write the path of this run into package.json.
      packagejson: false,
    };
    const file = join(out, 'config.mjs');
    writeFileSync(file, `export default ${JSON.stringify(config)};`);
    const args = [analyzer, 'analyze', '--config', relative(folder, file)];
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const text = readFileSync(join(out, 'custom-elements.json'), 'utf8');
    const { schemaVersion, modules } = JSON.parse(
      text.replaceAll(/"(?:\/?src|\.)\/([^"]+)\.ts"/g, '"dist/$1.js"'),
    ) as Manifest;
    return { schemaVersion, modules: modules.map(published).filter(({ exports }) => exports.length > 0) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The data of an editor that completes HTML. */
export interface EditorData {
  readonly 'vscode.html-custom-data.json': object;
  readonly 'web-types.json': object;
}

/** What VS Code's `html.customData` and JetBrains' `web-types` take, from a manifest. */
export function editorData({ modules }: Manifest, version: string): EditorData {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const attributesOf = ({ attributes = [] }: Declaration) =>
    attributes.map(({ name, description, type }) => ({ name, description, values: valuesOf(type?.text) }));
  return {
    'vscode.html-custom-data.json': {
      version: 1.1,
      tags: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: attributesOf(element),
      })),
    },
    'web-types.json': {
      $schema: 'https://json.schemastore.org/web-types',
      name: '@team-booking/element',
      version,
      'description-markup': 'markdown',
      contributions: {
        html: {
          elements: elements.map((element) => ({
            name: element.tagName,
            description: element.description,
            attributes: attributesOf(element).map(({ values, ...attribute }) => ({
              ...attribute,
              ...(values && { values }),
            })),
            slots: element.slots,
            js: {
              events: elements[0].events,
              properties: element.members?.filter(({ kind }) => kind === 'field').map(named),
            },
            css: { parts: element.cssParts?.map(named), properties: element.cssProperties?.map(named) },
          })),
        },
      },
    },
  };
}

const named = ({ name, description }: Named) => ({ name, description });

/** The texts that an attribute may have, where its type lists them. */
function valuesOf(type = ''): { readonly name: string }[] | undefined {
  const values = [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
  return values.length > 0 ? values : undefined;
}

function published(module: Module): Module {
  const declarations = module.declarations.filter(isPublic).map((declaration) => ({
    ...declaration,
    ...(declaration.members && { members: declaration.members.filter(({ privacy }) => privacy !== 'private') }),
  }));
  const names = new Set(declarations.map(({ name }) => name));
  const exports = module.exports.filter(
    ({ kind, declaration }) =>
      kind === 'custom-element-definition' || declaration.module !== module.path || names.has(declaration.name),
  );
  return { ...module, declarations, exports };
}

/** The element, and its events. */
function isPublic({ name, customElement }: Declaration): boolean {
  return customElement === true || /^[A-Z]\w*Event$/.test(name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const made = manifest();
  for (const [name, data] of Object.entries({ 'custom-elements.json': made, ...editorData(made, version) })) {
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  }
}
