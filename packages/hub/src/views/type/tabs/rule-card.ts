import type { Field } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { areaField, choiceField, textField } from '../../../parts/form/inputs.ts';
import { icons } from '../../../theme/icons.ts';
import { conditionOf, targetOf, type Rule, type Target } from '../rules.ts';
import type { TypeForm } from '../type-form.ts';
import { conditionFields } from './condition.ts';
import { withRow } from './rows.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where answers may lead. */
export interface Destinations {
  readonly hosts: readonly Named[];
  /** Other booking types. */
  readonly types: readonly Named[];
}

/** A rule: its name, its conditions, and where it leads. */
export function ruleCard(
  form: TypeForm,
  pointer: string,
  rule: Rule,
  questions: readonly Field[],
  destinations: Destinations,
  change: (rule: Rule) => void,
  acts: TemplateResult,
): TemplateResult {
  const { asks } = form;
  const { match, conditions, to } = rule;
  const text = (name: 'label' | 'text', label: string, help?: string) =>
    textField(form, {
      pointer: `${pointer}/${name}`,
      label,
      help,
      value: rule[name],
      max: 200,
      change: (value) => {
        const { [name]: _, ...others } = rule;
        change(value === undefined ? others : { ...others, [name]: value });
      },
    });
  const put = (next: Rule['conditions']) => change({ ...rule, conditions: next });
  return html`<div class="row"><b class="grow words">${rule.label ?? asks.rule}</b>${acts}</div>
    <div class="fields">
      ${text('label', asks.ruleName)}
      ${choiceField(form, {
        pointer: `${pointer}/match`,
        label: asks.match,
        value: match,
        options: [
          ['all', asks.matchAll],
          ['any', asks.matchAny],
        ],
        change: (value) => change({ ...rule, match: value }),
      })}
    </div>
    <ol class="rows">
      ${conditions.map((condition, i) =>
        conditionFields(form, {
          pointer: `${pointer}/conditions/${i}`,
          condition,
          questions,
          change: (next) => put([...withRow(conditions, i, next)]),
          remove: conditions.length > 1 ? () => put(conditions.filter((_, at) => at !== i)) : undefined,
        }),
      )}
    </ol>
    <button class="btn" type="button" @click=${() => questions[0] && put([...conditions, conditionOf(questions[0])])}>
      ${icons.plus}${asks.addCondition}
    </button>
    <div class="fields">
      ${targetFields(form, `${pointer}/to`, to, destinations, (next) => change({ ...rule, to: next }))}
      ${to.kind === 'message' ? nothing : text('text', asks.ruleText, asks.ruleTextHelp)}
    </div>`;
}

/** Where answers lead, and to what there. */
export function targetFields(
  form: TypeForm,
  pointer: string,
  target: Target,
  { hosts, types }: Destinations,
  change: (target: Target) => void,
): TemplateResult {
  const { asks } = form;
  const kinds = (['everybody', 'hosts', 'host', 'type', 'message'] as const).filter(
    (kind) => kind !== 'type' || types.length > 0 || target.kind === 'type',
  );
  const ids = (list: readonly Named[]) => list.map(({ id }) => id);
  const named = (list: readonly Named[]) => list.map(({ id, name }) => [id, name] as const);
  return html`${choiceField(form, {
    pointer: `${pointer}/kind`,
    label: asks.leadsTo,
    value: target.kind,
    options: kinds.map((kind) => [kind, asks.targets[kind]] as const),
    change: (kind) => change(targetOf(kind, ids(hosts), ids(types))),
  })}
  ${
    target.kind === 'host'
      ? choiceField(form, {
          pointer: `${pointer}/host`,
          label: asks.which,
          value: target.host,
          options: named(hosts),
          change: (host) => change({ ...target, host }),
        })
      : nothing
  }
  ${
    target.kind === 'type'
      ? choiceField(form, {
          pointer: `${pointer}/type`,
          label: asks.which,
          value: target.type,
          options: named(types),
          change: (type) => change({ ...target, type }),
        })
      : nothing
  }
  ${target.kind === 'hosts' ? hostBoxes(form, pointer, target, hosts, change) : nothing}
  ${
    target.kind === 'message'
      ? html`<div class="all">
          ${areaField(form, {
            pointer: `${pointer}/text`,
            label: asks.message,
            value: target.text,
            max: 2000,
            rows: 3,
            change: (text) => change({ ...target, text: text ?? '' }),
          })}
        </div>`
      : nothing
  }`;
}

function hostBoxes(
  { asks }: TypeForm,
  pointer: string,
  target: Extract<Target, { kind: 'hosts' }>,
  hosts: readonly Named[],
  change: (target: Target) => void,
): TemplateResult {
  const toggle = (id: string, isOn: boolean) =>
    change({
      ...target,
      hosts: hosts.map((host) => host.id).filter((one) => (one === id ? isOn : target.hosts.includes(one))),
    });
  return html`<fieldset class="plain all boxes" data-pointer="${pointer}/hosts" tabindex="-1">
    <legend class="small">${asks.which}</legend>
    ${hosts.map(
      ({ id, name }) =>
        html`<label class="toggle small"
          ><input
            type="checkbox"
            .checked=${target.hosts.includes(id)}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          /><span class="words">${name}</span></label
        >`,
    )}
  </fieldset>`;
}
