/** The forms in which a booking type is shared. */
export const FORMS = ['link', 'page', 'button', 'strip', 'popup'] as const;
export type FormName = (typeof FORMS)[number];

/** The embed’s element of a form; a link opens a page with the whole booker. */
export const TAGS = {
  link: 'team-booking',
  page: 'team-booking',
  button: 'team-booking-button',
  strip: 'team-booking-times',
  popup: 'team-booking-button',
} as const satisfies Readonly<Record<FormName, string>>;

/** What can be set of each form; each is a part of the address. */
export const OPTIONS = {
  link: ['duration', 'host'],
  page: ['view', 'duration', 'host'],
  button: ['label', 'duration', 'host'],
  strip: ['count', 'duration', 'host'],
  popup: ['label', 'corner', 'duration', 'host'],
} as const satisfies Readonly<Record<FormName, readonly string[]>>;

export type Option = (typeof OPTIONS)[FormName][number];
export type Options = Readonly<Partial<Record<Option, string>>>;

/** What there is to share. */
export interface Shared {
  /** Link of the booking type. */
  readonly url: string;
  /** Where the embed is. */
  readonly script: string;
  /** What the link inside is called, for browsers without script. */
  readonly text: string;
}

/** Options of a form that are given, as attributes of its element. */
export function attributesOf(form: FormName, options: Options): Readonly<Record<string, string>> {
  const known: readonly Option[] = OPTIONS[form];
  const given = known.flatMap((name) => {
    const value = options[name];
    if (value === undefined || value === '') return [];
    return [[name === 'corner' ? 'floating' : name, value] as const];
  });
  const corner = form === 'popup' && !options.corner ? [['floating', 'bottom-end'] as const] : [];
  return Object.fromEntries([...given, ...corner]);
}

/** What is copied: an address, or HTML to paste into a page. */
export function codeOf(form: FormName, { url, script, text }: Shared, options: Options): string {
  const attributes = attributesOf(form, options);
  if (form === 'link') {
    const address = new URL(url);
    for (const [name, value] of Object.entries(attributes)) address.searchParams.set(name, value);
    return address.href;
  }
  const tag = TAGS[form];
  const all = Object.entries({ src: url, ...attributes }).map(([name, value]) => ` ${written(name, value)}`);
  return [
    `<script type="module" ${written('src', script)}></script>`,
    `<${tag}${all.join('')}>`,
    `  <a ${written('href', url)}>${escaped(text)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** An attribute as it stands in HTML. */
const written = (name: string, value: string) => `${name}="${escaped(value)}"`;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark]!);
