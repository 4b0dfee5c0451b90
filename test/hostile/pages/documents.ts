import type { HostilePage } from '../page.ts';

const CLOSED = `<div id="host"></div><script>
  const closed = document.querySelector('#host').attachShadow({ mode: 'closed' });
  closed.innerHTML = '{booker}';
  window.booker = closed.querySelector('team-booking');
</script>`;

/** Documents of other kinds, frames, and elements that live a hard life. */
export const documents: readonly HostilePage[] = [
  { name: 'with another base', head: '<base href="https://nowhere.invalid/deep/">' },
  { name: 'that writes it late', body: '<script>document.write(`{booker}`)</script>' },
  {
    name: 'with the script at the end and twice',
    body: '{booker}<script type="module" src="{embed}"></script><script type="module" src="{embed}?again"></script>',
  },
  { name: 'in a closed shadow root', body: CLOSED },
  {
    name: 'in a form of its own',
    main: true,
    body: '<form onsubmit="window.sent = true; return false" onreset="window.sent = true"><input required name="own">{booker}</form>',
    holds: '!window.sent && [...new FormData(document.forms[0])].length === 1',
  },
  {
    name: 'in a label and a link',
    body: '<label><input type="checkbox" id="tick"><a name="x">{booker}</a></label>',
    holds: '!document.querySelector("#tick").checked',
  },
  { name: 'in a fieldset that is disabled', body: '<form><fieldset disabled>{booker}</fieldset></form>' },
  {
    name: 'in a sandboxed frame without forms',
    main: true,
    body: '<iframe sandbox="allow-scripts" style="inline-size: 100%; block-size: 850px; border: 0" src="{frame}"></iframe>',
    frame: {},
  },
  {
    name: 'in a frame of another origin',
    body: '<iframe style="inline-size: 700px; block-size: 800px" src="{frame}"></iframe>',
    frame: {},
  },
  { name: 'from right to left', root: 'lang="ar" dir="rtl"' },
  { name: 'in German', root: 'lang="de"' },
  { name: 'in a language that has no words here', root: 'lang="tlh"' },
  { name: 'with a language spelt in another way', root: 'lang="de_DE"' },
  { name: 'that can be edited', body: '<div contenteditable>{booker}</div>' },
  {
    name: 'that is in dark colours',
    css: ':root { color-scheme: dark; background: #111; color: #eee }',
    holds: 'visitor.contrast() >= 4.5',
  },
  { name: 'that loses a late file once', lost: 'once', logs: /load|fetch|module|404/i },
  {
    name: 'that loses late files until the visitor tries again',
    main: true,
    lost: 'until pressed',
    logs: /load|fetch|module|404|import/i,
  },
  {
    name: 'that moves it about before it is used',
    script: `addEventListener('load', () => { const it = document.querySelector('team-booking'); for (let i = 0; i < 20; i++) { it.remove(); document.body.append(it); } });`,
    moves: true,
  },
  {
    name: 'that names its booking type a tick later',
    body: '<main><team-booking></team-booking></main><script>setTimeout(() => document.querySelector("team-booking").setAttribute("src", "{src}"), 100)</script>',
    logs: /is no link of a booking type/,
  },
  {
    name: 'with a translator that puts all texts into other elements',
    main: true,
    attributes: 'hour-cycle="24" time-zone="Europe/Berlin"',
    after: `const nodes = document.createTreeWalker(visitor.root(), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (nodes.nextNode()) {
        const near = nodes.currentNode.parentElement?.closest('[translate], style, font');
        if (nodes.currentNode.data.trim() && !near?.matches('[translate="no"], style, font')) texts.push(nodes.currentNode);
      }
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = text.data;
        text.replaceWith(font);
      }`,
    holds: 'visitor.saysWhatIsBooked()',
  },
  { name: 'with twenty of them', body: '<main>{booker}</main>' + '<div hidden>{booker}</div>'.repeat(19) },
  { name: 'without what is on the left', attributes: 'hide="details"' },
  { name: 'in a window of two panes without what is on top', attributes: 'hide="details"', window: [700, 900] },
];
