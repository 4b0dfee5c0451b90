import { html, type TemplateResult } from 'lit';

const many = (count: number, one: TemplateResult) => Array(count).fill(one);
const bone = html`<div class="bone"></div>`;

/** A skeleton of the pick step in its final size, to avoid layout shift. */
export function skeleton(label = '', hidden = ''): TemplateResult {
  const about = !hidden.includes('details');
  const header = html`<header>${bone}</header>`;
  return html`<div class="sr-only" id="loading" tabindex="-1">${label}</div>
    <div class="panes skeleton ${about ? '' : 'no-about'}" aria-hidden="true">
      ${
        about
          ? html`<section class="about">
              ${hidden.includes('avatars') ? '' : html`<div class="avatars">${many(3, html`<i></i>`)}</div>`}
              <div>
                <div class="team">${bone}</div>
                <h2>${bone}</h2>
              </div>
              <div class="description">${bone}${bone}</div>
              <dl>${many(3, html`<div class="row">${bone}</div>`)}</dl>
            </section>`
          : ''
      }
      <section class="month">
        ${header}
        <table>
          <tr>
            ${many(7, html`<th>${bone}</th>`)}
          </tr>
          ${many(
            6,
            html`<tr>
              ${many(7, html`<td><div class="day"></div></td>`)}
            </tr>`,
          )}
        </table>
      </section>
      <section class="times">
        ${header}
        <div class="zone">${bone}</div>
        ${many(6, html`<div class="time"></div>`)}
      </section>
      <p class="contact">${bone}</p>
    </div>
    <footer class="bar"><div class="summary">${bone}</div></footer>`;
}
