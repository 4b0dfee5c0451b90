import { html, type TemplateResult } from 'lit';

const many = (count: number, one: TemplateResult) => Array(count).fill(one);
const bone = html`<div class="bone"></div>`;
const day = html`<div class="day"><span></span></div>`;
const header = html`<header>${bone}</header>`;
const grid = html`<table>
  <tr>
    ${many(7, html`<th>${bone}</th>`)}
  </tr>
  ${many(
    6,
    html`<tr>
      ${many(7, html`<td>${day}</td>`)}
    </tr>`,
  )}
</table>`;

/** Keeps the place of the bar. */
export const emptyBar = html`<footer class="bar idle"><div class="summary">${bone}</div></footer>`;

/** Whether a view is another than the month. */
export function isWide(name?: string): boolean {
  return name === 'week' || name === 'columns';
}

/** A skeleton of a view beside the month, which the style sheet shows in place of month and slots where there is room. */
export function bones(): TemplateResult {
  return html`<section class="view skeleton" aria-hidden="true">${header}${grid}</section>`;
}

/** A skeleton of the pick step in its final size, to avoid layout shift. */
export function skeleton(label = '', hidden = '', view?: string): TemplateResult {
  const about = !hidden.includes('details');
  return html`<div class="sr-only" id="loading" tabindex="-1">${label}</div>
    <div class="panes pick skeleton ${about ? '' : 'no-about'}" aria-hidden="true">
      ${
        about
          ? html`<section class="about">
              <div class="by">
                ${hidden.includes('avatars') ? '' : html`<div class="avatars">${many(3, html`<i></i>`)}</div>`}
                <div class="team">${bone}</div>
              </div>
              <h2>${bone}</h2>
              <div class="facts">
                <dl>${many(2, html`<div class="row">${bone}</div>`)}</dl>
                <dl class="lengths">
                  <div class="row">${many(3, html`<div class="chip"></div>`)}</div>
                </dl>
              </div>
              <div class="description">${bone}${bone}</div>
            </section>`
          : ''
      }
      ${isWide(view) ? bones() : ''}
      <section class="month">
        ${header}
        <div class="calendar">${grid}</div>
        <div class="strip">${many(7, day)}</div>
      </section>
      <section class="times">
        ${header}
        <div class="zone">${bone}</div>
        <div class="pane">
          <h4>${bone}</h4>
          <div class="slots">${many(6, html`<div class="time"></div>`)}</div>
        </div>
      </section>
      <p class="contact"></p>
    </div>
    ${emptyBar}`;
}
