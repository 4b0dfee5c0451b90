import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { wrongWords } from '../../../parts/form/wrong.ts';
import { valueAt, type Path } from '../../../parts/draft/changes.ts';
import type { Draft } from '../../../parts/draft/draft.ts';
import { errorsAt } from '../../../parts/form/field.ts';
import { numberField, toggleField } from '../../../parts/form/inputs.ts';
import { icons, type IconName } from '../../../theme/icons.ts';
import { inMode, withGroup, type EditedPool, type Mode } from '../pool/pool.ts';
import type { TypeForm } from '../type-form.ts';
import { policies, visible } from './sharing.ts';
import type { WhoParts } from './who-parts.ts';

const MODES: readonly (readonly [Mode, IconName])[] = [
  ['solo', 'user'],
  ['round-robin', 'swap'],
  ['collective', 'users'],
  ['panel', 'grid'],
];

/** Who is there, who hosts, and how that is shared out. */
export function whoTab(parts: WhoParts): TemplateResult {
  const { form, pool, words } = parts;
  const { content } = pool;
  const { mode, groups } = content;
  const wrong = errorsAt(pool.errors, '/groups');
  return html`<section class="form-group">
      <fieldset class="plain">
        <legend>${words.whoIsThere}</legend>
        <div class="modes">${MODES.map(([one, icon]) => modeCard(parts, one, icon))}</div>
      </fieldset>
    </section>
    ${groups.map((_, g) => group(parts, g))}
    ${
      wrong.length > 0
        ? html`<p class="small bad row top" role="alert" data-pointer="/groups" tabindex="-1">
            ${icons.warn}<span>${form.words.check} ${wrongWords(form.words, wrong)}</span>
          </p>`
        : nothing
    }
    ${
      mode === 'panel'
        ? html`<div>
            <button
              class="btn"
              type="button"
              @click=${() => pool.edit({ groups: [...groups, { need: 1, members: [] }] })}
            >
              ${icons.plus}${words.addGroup}
            </button>
          </div>`
        : nothing
    }
    ${policies(parts)} ${visible(parts)}`;
}

function modeCard({ pool, words }: WhoParts, mode: Mode, icon: IconName): TemplateResult {
  return html`<label class="mode">
    <input
      class="sr-only"
      type="radio"
      name="mode"
      .checked=${pool.content.mode === mode}
      @change=${() => pool.edit(inMode(pool.content, mode, pool.base))}
    />
    ${icons[icon]}<b class="small">${words.modes[mode]}</b><span class="tiny muted">${words.modeHelp[mode]}</span>
  </label>`;
}

function group({ form, pool, words, hosts, list }: WhoParts, g: number): TemplateResult {
  const { content } = pool;
  const one = content.groups[g]!;
  const { hub } = form;
  const number = hub.formats.number(g + 1);
  const title =
    content.mode === 'panel'
      ? words.group(number)
      : content.mode === 'round-robin'
        ? words.inTurnOrder
        : words.hostsTitle;
  const was = (host: string) => {
    const row = ['groups', String(g), 'members', host];
    return pool.changed(row) && poolWas(pool, form, row);
  };
  return html`<section class="form-group" aria-label=${title}>
    <div class="row wrap">
      <h2 class="grow">${title}</h2>
      ${hub.keys ? html`<span class="tiny muted row keys-help" aria-hidden="true"><kbd>${words.space}</kbd>${words.lift}<kbd>↑</kbd><kbd>↓</kbd>${words.moveWord}</span>` : nothing}
    </div>
    ${content.mode === 'panel' ? need(form, pool, words, g) : nothing}
    ${list(g, { hub, words, pool: content, group: g, label: title, hosts, was, change: (change) => pool.edit(change(pool.content)) })}
    ${
      content.mode === 'panel' && content.groups.length > 1
        ? html`<div>
            <button
              class="btn quiet"
              type="button"
              @click=${() => pool.edit({ groups: content.groups.filter((_, i) => i !== g) })}
            >
              ${words.removeGroup(number)}
            </button>
          </div>`
        : nothing
    }
    ${one.members.length === 0 ? html`<p class="small warn row">${icons.warn}${words.nobodyYet}</p>` : nothing}
  </section>`;
}

/** What was there before at a host’s row: that they are new, or their first change. */
function poolWas(pool: Draft<EditedPool>, form: TypeForm, row: Path): string | undefined {
  if (valueAt(pool.base, row) === undefined) return form.words.isNew;
  const changed = pool.changes.filter(({ path }) => row.every((step, i) => path[i] === step));
  const told = changed.map(({ path, before }) => pool.told(path).value(before));
  return form.words.was(form.hub.formats.list(told));
}

/** How many of a group of a mix take part. */
function need(form: TypeForm, pool: Draft<EditedPool>, words: HubWords['pool'], g: number): TemplateResult {
  const one = pool.content.groups[g]!;
  const all = one.need === 'all';
  return html`<div class="fields">
    ${toggleField(form, {
      pointer: `/groups/${g}/need`,
      label: words.allOfThem,
      value: all,
      change: (isAll) => pool.edit(withGroup(pool.content, g, { need: isAll ? 'all' : 1 })),
    })}
    ${
      all
        ? nothing
        : numberField(form, {
            pointer: `/groups/${g}/count`,
            label: words.howMany,
            value: one.need,
            min: 1,
            max: Math.max(1, one.members.length),
            change: (count) => pool.edit(withGroup(pool.content, g, { need: count ?? 1 })),
          })
    }
  </div>`;
}
