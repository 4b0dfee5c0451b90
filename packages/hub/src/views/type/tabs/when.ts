import { html, type TemplateResult } from 'lit';
import { numberField } from '../../../parts/form/inputs.ts';
import { spanField } from '../../../parts/form/span-field.ts';
import { zoneField } from '../../../parts/form/zone-field.ts';
import { at, type TypeForm } from '../type-form.ts';

/** When it can be booked: grid, notice, gaps and limits. */
export function whenTab(form: TypeForm): TemplateResult {
  const { texts, hub } = form;
  const { units } = texts;
  const span = (place: string, help?: string) => spanField(form, { ...at<number>(form, place, help), units });
  const count = (place: string) =>
    numberField(form, { ...at<number>(form, place), min: 1, max: 10_000, placeholder: texts.noLimit });
  const zone = (place: string, help: string, none?: string) =>
    zoneField(form, { ...at<string>(form, place, help), formats: hub.formats, ...(none !== undefined && { none }) });
  return html`<section class="form-group">
      <h2>${texts.groups.starts}</h2>
      <div class="fields">
        ${numberField(form, { ...at<number>(form, 'slot/step', texts.stepHelp), min: 1, max: 1440, unit: units.minutes })}
        ${numberField(form, { ...at<number>(form, 'slot/offset', texts.offsetHelp), min: 0, max: 1439, unit: units.minutes })}
        ${zone('slot/timeZone', texts.zoneHelp)} ${zone('timeZoneLock', texts.lockHelp, texts.visitorsOwn)}
      </div>
    </section>
    <section class="form-group">
      <h2>${texts.groups.window}</h2>
      <div class="fields">
        ${span('window/minNotice', texts.noticeHelp)} ${span('window/horizon', texts.horizonHelp)}
      </div>
    </section>
    <section class="form-group">
      <h2>${texts.groups.gaps}</h2>
      <div class="fields">${span('buffers/before', texts.gapHelp)} ${span('buffers/after')}</div>
    </section>
    <section class="form-group">
      <h2>${texts.groups.limits}</h2>
      <p class="small muted">${texts.limitsHelp}</p>
      <div class="fields">${count('limits/perDay')} ${count('limits/perWeek')} ${count('limits/perMonth')}</div>
    </section>`;
}
