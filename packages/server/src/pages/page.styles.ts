/** What a page with a booker needs; the booker brings its own. Such a page holds it in itself, so that it waits for one answer less. */
export const frameStyles = `
:root {
  color-scheme: light dark;
  --accent: light-dark(oklch(0.52 0.19 268), oklch(0.74 0.13 272));
  --on-accent: light-dark(white, oklch(0.2 0.05 270));
  --surface: light-dark(white, oklch(0.2 0.012 270));
  --page: light-dark(oklch(0.975 0.004 270), oklch(0.155 0.012 270));
  --text: light-dark(oklch(0.24 0.02 270), oklch(0.94 0.008 270));
  --muted: light-dark(oklch(0.5 0.02 270), oklch(0.7 0.015 270));
  --line: light-dark(oklch(0.915 0.008 270), oklch(0.3 0.015 270));
  --tint: color-mix(in oklch, var(--accent) 11%, var(--surface));
  --danger: light-dark(oklch(0.5 0.19 25), oklch(0.76 0.14 25));
  font: 400 1rem/1.5 system-ui, sans-serif;
  background: var(--page);
  color: var(--text);
}
*, ::before, ::after { box-sizing: border-box }
body { margin: 0; min-block-size: 100vh; min-block-size: 100dvh; display: grid }
main { display: grid; align-content: center; justify-items: center; min-inline-size: 0; padding: clamp(0.75rem, 4vw, 3rem) clamp(0.75rem, 4vw, 2rem) }
/* Aligned to the start, so that the booker does not move when its height changes. */
main:has(> team-booking) { align-content: start; padding-block-start: clamp(0.75rem, (100vh - 36rem) / 2.5, 8rem) }
h1, h2, p, ul, ol, dl, dd, fieldset { margin: 0 }
h1 { font-size: 1.625rem; line-height: 1.2; letter-spacing: -0.015em; font-weight: 650; text-wrap: balance }
h3 { margin: 0.75rem 0 0; font-size: 0.875rem; font-weight: 550 }
h2 { font-size: 1.125rem; line-height: 1.3; font-weight: 600 }
p, h1, h2, a { overflow-wrap: anywhere }
a { color: var(--accent) }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 0.25rem }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.muted { color: var(--muted) }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 1.125rem; box-shadow: 0 1px 2px rgb(0 0 0 / 0.04), 0 12px 32px -12px rgb(0 0 0 / 0.12); padding: clamp(1.25rem, 4vw, 1.75rem) }
.narrow { inline-size: min(40rem, 100%) }

team-booking { display: block; inline-size: min(66rem, 100%); min-inline-size: 0 }
.waiting { display: grid; align-content: start; gap: 0.5rem; min-block-size: 33.5rem }
.waiting .team { color: var(--muted); font-size: 0.875rem }
.waiting .title { font-size: 1.375rem; line-height: 1.2; letter-spacing: -0.015em; font-weight: 650; text-wrap: balance }
.waiting .description { color: var(--muted); max-inline-size: 40rem; white-space: pre-line }
/* Delayed, so that most visitors never see it: the booker is loaded before. */
.waiting .way-on { margin-block-start: 1rem; animation: appear 200ms 3s both }
@keyframes appear { from { opacity: 0; visibility: hidden } }
/* A booker that failed shows its fallback content: only the link to the plain page then matters. */
team-booking:defined .waiting { display: block; min-block-size: 0; padding: 0; border: 0; background: none; box-shadow: none }
team-booking:defined :is(.before, .waiting > :not(.way-on)) { display: none }
team-booking:defined .way-on { margin: 0; animation: none }
@media (scripting: none) { .waiting .way-on { animation: none } }

.foot { margin-block-start: 1rem; font-size: 0.875rem }
/* On a phone, the booker is the page. */
@media (max-width: 30em) {
  main:has(> team-booking) { padding: 0 }
  team-booking::part(booker), .waiting { border: 0; border-radius: 0; box-shadow: none; min-block-size: 100vh; min-block-size: 100dvh }
  team-booking ~ .foot { margin-block-end: 1rem; padding-inline: 1rem }
}
@media (prefers-reduced-motion: reduce) { * { animation-duration: 1ms !important } }
`;

/** The style sheet of all other pages. */
export const pageStyles = `${frameStyles}
.links { list-style: none; padding: 0; margin-block-start: 1.5rem; display: grid; gap: 1rem }
.links li { position: relative; display: grid; gap: 0.375rem }
.links li:hover { border-color: var(--accent) }
.links li { padding-inline-end: 3rem }
.links li::after { content: ""; position: absolute; inset-block-start: calc(50% - 0.25rem); inset-inline-end: 1.5rem; inline-size: 0.5rem; block-size: 0.5rem; border: solid var(--muted); border-width: 2px 2px 0 0; rotate: 45deg }
.links li:dir(rtl)::after { rotate: -135deg }
.links li:hover::after { border-color: var(--accent) }
.faces { display: flex }
.faces i { display: grid; place-items: center; inline-size: 1.75rem; block-size: 1.75rem; margin-inline-end: -0.375rem; border: 2px solid var(--surface); border-radius: 50%; overflow: clip; background: oklch(0.49 0.03 270); color: white; font: 600 0.625rem/1 system-ui, sans-serif }
.faces i:nth-child(1) { background: oklch(0.5 0.16 20) }
.faces i:nth-child(2) { background: oklch(0.47 0.11 155) }
.faces i:nth-child(3) { background: oklch(0.48 0.15 255) }
.faces img { inline-size: 100%; block-size: 100%; object-fit: cover }
.links a { text-decoration: none; color: inherit }
.links a::after { content: ""; position: absolute; inset: 0; border-radius: 1.125rem }
.links a:focus-visible { outline: none }
.links a:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 2px }
.links p { color: var(--muted) }
.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem }

.message { display: grid; gap: 0.75rem; text-align: center; padding-block: clamp(2rem, 8vw, 3.5rem) }
.message p { color: var(--muted) }
.button { display: inline-block; border: 1px solid var(--accent); border-radius: 0.75rem; padding: 0.6875rem 1.25rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; line-height: 1.3; text-decoration: none; cursor: pointer }
.message .button { margin-block-start: 0.5rem }
.button.quiet { background: none; color: var(--accent); border-color: var(--line) }

.plain { display: grid; gap: 1.5rem; align-self: start }
.plain header { display: grid; gap: 0.375rem }
.lines { white-space: pre-line }
.choices { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end }
.choices label { display: grid; gap: 0.25rem; font-size: 0.875rem; min-inline-size: 0 }
.plain input:not([type='checkbox'], [type='radio']), .plain select, .plain textarea { font: inherit; color: inherit; background: var(--surface); border: 1px solid color-mix(in oklch, var(--muted) 70%, var(--surface)); border-radius: 0.625rem; padding: 0.625rem 0.75rem; inline-size: 100%; min-inline-size: 0 }
.steps { display: grid; gap: 1.5rem }
.fields > .steps { inline-size: 100% }
.link { border: 0; padding: 0; background: none; font: inherit; color: var(--accent); text-decoration: underline; text-align: start; cursor: pointer }
.days { list-style: none; padding: 0; margin-block-start: 0.75rem; display: grid }
.days li { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem; padding-block: 0.625rem; border-block-start: 1px solid var(--line) }
.days [aria-current] { font-weight: 650 }
.times { list-style: none; padding: 0; margin-block-start: 0.5rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); gap: 0.5rem }
.times a, .times .link { display: block; inline-size: 100%; text-align: center; text-decoration: none; font-weight: 550; font-variant-numeric: tabular-nums; padding: 0.625rem 0.5rem; border: 1px solid var(--line); border-radius: 0.75rem; color: var(--text) }
.times a:hover, .times .link:hover { border-color: var(--accent); color: var(--accent) }
.pages { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-block-start: 1rem }
.notice { background: var(--tint); border-radius: 0.75rem; padding: 0.875rem 1rem }
.chosen { font-weight: 650 }
.fields { display: grid; gap: 1.125rem; justify-items: start }
.field { display: grid; gap: 0.375rem; inline-size: 100%; min-inline-size: 0; border: 0; padding: 0 }
.field > label:not(.tick), .field legend { font-weight: 550; padding: 0 }
.field legend { margin-block-end: 0.375rem }
.tick { display: flex; gap: 0.625rem; align-items: start; padding-block: 0.375rem }
.tick input { inline-size: 1.125rem; block-size: 1.125rem; margin: 0.1875rem 0 0; flex: none; accent-color: var(--accent) }
.help { color: var(--muted); font-size: 0.875rem }
.wrong { color: var(--danger); font-size: 0.875rem; font-weight: 550 }
.facts-list { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.5rem 1.25rem }
.facts-list dt { color: var(--muted) }
.facts-list dd { overflow-wrap: anywhere }

.outbox-hint { margin-block-start: 0.5rem }
.links.outbox { gap: 0.625rem }
.outbox .card { padding: 0.875rem 1.125rem }
.outbox .facts { color: var(--muted); display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 0.875rem }
.outbox h2 { font-size: 1rem }
.letter { display: grid; gap: 1rem }
.letter h1 { font-size: 1.375rem }
.letter iframe { inline-size: 100%; block-size: 44rem; max-block-size: 85vh; padding: 0; resize: vertical }
.letter details { padding: 0; min-inline-size: 0 }
.letter summary { cursor: pointer; font-weight: 550; padding: 0.75rem 1.125rem }
.letter pre { margin: 0; padding: 0 1.125rem 0.875rem; font-size: 0.8125rem; white-space: pre-wrap; overflow-wrap: anywhere }
@media (pointer: coarse) { .days a, .pages a { padding-block: 0.5rem } .times a { padding-block: 0.8125rem } }
@media (forced-colors: active) { .button { border-color: ButtonText } }
`;

/** The favicon. */
export const pageIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#3a5bd9"/><path d="M9 13h14M12 8v3M20 8v3" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><path d="M11 20l4 4 7-7" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
