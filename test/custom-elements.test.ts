import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { editorData, manifest } from '../packages/element/custom-elements.ts';
import type { PropertyOnly } from '../packages/element/src/frameworks/element-props.ts';
import { PARTS } from '../packages/element/src/opener/parts.ts';
import { SettingsElement } from '../packages/element/src/settings-element.ts';

const readme = readFileSync(new URL('../packages/element/README.md', import.meta.url), 'utf8');
const made = manifest();
const { modules } = made;
const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === 'team-booking')!;
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).toSorted();

/** The words in backticks. */
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code!.split(/\s+/));

/** The part of the README below a heading. */
function section(heading: string): string {
  const [, text] = new RegExp(`^## ${heading}\\n([^]*?)(?=^## )`, 'm').exec(readme) ?? [];
  assert.ok(text, `the README has a section "${heading}"`);
  return text;
}

/** The names in the first column of a section's table. */
const listed = (heading: string) =>
  [...section(heading).matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) => codes(cell!)).toSorted();

/** The names of a paragraph that begins with bold words. */
function paragraph(bold: string): string {
  const [, text] = new RegExp(`^\\*\\*${bold}\\*\\*([^]*?)\\n\\n`, 'm').exec(readme) ?? [];
  assert.ok(text, `the README has a paragraph "${bold}"`);
  return text;
}

test('the manifest names the element, the modules that register it, and published paths', () => {
  const definitions = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => `${path} ${name}`),
  );
  const elements = ['team-booking', 'team-booking-button', 'team-booking-times'];
  const expected = ['dist/define.js', 'dist/embed.js'].flatMap((path) => elements.map((name) => `${path} ${name}`));
  assert.deepEqual(definitions.toSorted(), expected);
  for (const { path } of modules) assert.match(path, /^dist\/[\w/-]+\.js$/);
  const { customElements, files } = JSON.parse(
    readFileSync(new URL('../packages/element/package.json', import.meta.url), 'utf8'),
  ) as { customElements: string; files: string[] };
  assert.equal(customElements, 'custom-elements.json');
  assert.ok(files.includes(customElements));
});

test('the README lists the attributes, properties and methods of the manifest', () => {
  const attributes = names(element.attributes);
  assert.deepEqual(listed('Attributes'), attributes);
  const isAttribute = (name: string) =>
    attributes.includes(name.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`));
  const others = names(element.members).filter((name) => !isAttribute(name));
  const written = listed('Properties and methods').map((name) => name.replace('()', ''));
  assert.deepEqual(written, others);
});

test('the README lists the events of the manifest, and every event has a class that is exported', () => {
  const events = names(element.events);
  assert.deepEqual(
    listed('Events').map((name) => `team-booking-${name}`),
    events,
  );
  const classOf = (event: string) => `-${event}-event`.replaceAll(/-([a-z])/g, (_, sign: string) => sign.toUpperCase());
  const exportsOf = (file: string) => names(modules.find(({ path }) => path === file)!.exports);
  const classes = (file: string) => exportsOf(file).filter((name) => /^TeamBooking.+Event$/.test(name));
  const declared = ['events', 'choice-events', 'booking-events'].flatMap((file) => classes(`dist/${file}.js`));
  assert.deepEqual(declared.toSorted(), events.map(classOf));
  assert.deepEqual(classes('dist/index.js'), events.map(classOf));
});

test('the README lists the slots, parts and custom properties of the manifest', () => {
  assert.deepEqual(codes(paragraph('Slots')).toSorted(), names(element.slots).filter(Boolean));
  const parts = codes(paragraph('Parts')).filter((name) => name !== '::part()' && !name.startsWith('day-'));
  assert.deepEqual(parts.toSorted(), names(element.cssParts));
  assert.deepEqual(listed('Look'), names(element.cssProperties));
});

test('buttons and strips have all that the booker has, and the README lists what they have besides', () => {
  const text = section('Buttons and strips');
  const further = codes(/^Further parts:([^]*?)\. /m.exec(text)![1]!);
  for (const tag of ['team-booking-button', 'team-booking-times']) {
    const opener = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)!;
    const attributes = names(opener.attributes);
    for (const name of names(element.attributes)) assert.ok(attributes.includes(name), `${tag} ${name}`);
    for (const { name, description } of opener.attributes ?? []) {
      if (names(element.attributes).includes(name)) continue;
      assert.ok(description && text.includes(`| \`${name}\` |`), `${tag} ${name}`);
    }
    for (const name of names(opener.cssParts)) assert.ok(further.includes(name), `${tag} ::part(${name})`);
    const methods = names(opener.members).filter((name) => /^(open|close|refresh)$/.test(name));
    assert.deepEqual(methods, ['close', 'open', 'refresh'], tag);
  }
  assert.deepEqual(
    PARTS.split(',')
      .filter((name) => !name.startsWith('day-'))
      .toSorted(),
    names(element.cssParts),
  );
});

test('every entry of the manifest has a description', () => {
  const { attributes = [], events = [], cssParts = [], cssProperties = [], slots = [] } = element;
  const silent = [...events, ...cssParts, ...cssProperties, ...slots].filter(({ description }) => !description);
  assert.deepEqual(names(silent), []);
  // Has the same meaning as in HTML.
  assert.deepEqual(names(attributes.filter(({ description }) => !description)), ['email', 'phone']);
});

test('editors are told of every element, attribute and value that an attribute takes', () => {
  const data = editorData(made, '1.2.3');
  const { tags } = data['vscode.html-custom-data.json'] as { tags: Tag[] };
  const { contributions } = data['web-types.json'] as { contributions: { html: { elements: Tag[] } } };
  for (const list of [tags, contributions.html.elements]) {
    assert.deepEqual(names(list), ['team-booking', 'team-booking-button', 'team-booking-times']);
    const booker = list.find(({ name }) => name === 'team-booking')!;
    assert.deepEqual(names(booker.attributes), names(element.attributes));
    const values = (name: string) => names(booker.attributes.find((attribute) => attribute.name === name)!.values);
    assert.deepEqual(values('theme'), ['auto', 'dark', 'light']);
    assert.deepEqual(values('hide'), ['avatars', 'details']);
    assert.deepEqual(values('src'), []);
  }
});

interface Tag {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly values?: readonly { readonly name: string }[] }[];
}

test('the types of frameworks know which properties are no attributes', () => {
  const only = Object.entries(SettingsElement.properties).filter(([, { attribute }]) => attribute === false);
  const known: Record<PropertyOnly, true> = {
    backend: true,
    consent: true,
    flow: true,
    messages: true,
    now: true,
    prefill: true,
    token: true,
  };
  assert.deepEqual(only.map(([name]) => name).toSorted(), Object.keys(known));
});
