import type { Invitation, PersonChanges, PersonDocument } from '@team-booking/contract/team';
import type { HostSummary } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../../address/address.ts';
import type { Topic } from '../../../hub-view.ts';
import { dialogStyles, openDialog } from '../../../parts/dialog.ts';
import { avatar } from '../../../parts/host.ts';
import { icons } from '../../../theme/icons.ts';
import { confirmDialog } from '../confirm.ts';
import { SettingsPart } from '../settings-part.ts';
import { shownOnce } from '../shown-once.ts';
import { inviteForm } from './invite-form.ts';
import { membersStyles } from './members.styles.ts';
import { memberForm } from './member-form.ts';

interface Data {
  readonly people: readonly PersonDocument[];
  readonly hosts: readonly HostSummary[];
}

/** Who may sign in, and what they may do. */
export class Part extends SettingsPart<'members', Data> {
  static override properties = { ...SettingsPart.properties, invitation: { state: true } };
  static override styles = [...SettingsPart.styles, dialogStyles, membersStyles];
  override readonly topics: readonly Topic[] = ['people', 'team'];
  /** A link that is shown this once. */
  declare invitation: (Invitation & { readonly link: string }) | undefined;

  protected override isAnother(before: Address): boolean {
    return before.query['person'] !== this.address.query['person'];
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client } = this.hub;
    const [people, hosts] = await Promise.all([this.#everybody(signal), client.hosts({}, { signal })]);
    return { people, hosts: hosts.items };
  }

  async #everybody(signal: AbortSignal): Promise<PersonDocument[]> {
    const people: PersonDocument[] = [];
    let cursor: string | null | undefined;
    do {
      const query = { limit: 200, ...(cursor && { cursor }) };
      const part = await this.hub.client.people({ query }, { signal });
      people.push(...part.items);
      cursor = part.next;
    } while (cursor !== null);
    return people;
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words, address } = this;
    const isInviting = address.query['do'] === 'invite';
    const to = (changes: Readonly<Record<string, string>>) => hub.router.href(withQuery(address, changes));
    return html`<div class="bar">
        <span class="small muted grow">${words.count(data.people.length)}</span>
        <a
          class="btn main"
          href=${to({ do: isInviting ? '' : 'invite', person: '' })}
          aria-expanded=${isInviting ? 'true' : 'false'}
          >${icons.plus}${words.invite}</a
        >
      </div>
      ${
        isInviting
          ? html`<div class="unfolded">
              ${inviteForm({ ...data, hub, words, invited: (invitation) => void this.#invited(invitation) })}
            </div>`
          : nothing
      }
      ${this.invitation ? html`<div class="unfolded">${this.#link(this.invitation)}</div>` : nothing}
      <ul class="rows">
        ${repeat(
          data.people,
          ({ id }) => id,
          (person) => this.#row(person, data),
        )}
      </ul>`;
  }

  #row(person: PersonDocument, data: Data): TemplateResult {
    const { hub, words, address } = this;
    const isOpen = address.query['person'] === person.id;
    return html`<li class=${isOpen ? 'open' : ''}>
      <a
        class="item"
        href=${hub.router.href(withQuery(address, { person: isOpen ? '' : person.id, do: '' }))}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        ${avatar({ id: person.host ?? person.id, name: person.name }, 'm')}
        <span class="words"
          ><b>${person.name}</b>
          ${person.id === hub.me.id ? html`<span class="small muted">${words.you}</span>` : nothing}<br /><span
            class="small muted"
            >${person.email}</span
          ></span
        >
        <span class="tag line role">${hub.words[person.role]}</span>
        <span class="small muted seen">${this.#seen(person)}</span>
      </a>
      ${
        isOpen
          ? html`<div class="unfolded">
              ${memberForm({
                ...data,
                hub,
                words,
                removeWord: this.common.remove,
                person,
                change: (changes) => void this.#change(person, changes),
                again: () => void this.#again(person),
                remove: () => openDialog(this.renderRoot, 'dialog.remove'),
              })}
              ${confirmDialog(hub, 'remove', {
                title: words.removeTitle(person.name),
                more: words.removeMore,
                verb: this.common.remove,
                yes: () => void this.#remove(person),
              })}
            </div>`
          : nothing
      }
    </li>`;
  }

  #seen({ id, active, signedInAt }: PersonDocument): string {
    const { words, hub } = this;
    if (!active) return words.off;
    if (signedInAt === null && id === hub.me.id) return '';
    return signedInAt === null ? words.invited : words.lastSeen(hub.formats.relative(signedInAt, hub.now()));
  }

  #link({ person, link }: Invitation & { readonly link: string }): TemplateResult {
    const { words, common, hub } = this;
    const close = () => (this.invitation = undefined);
    return shownOnce(hub, {
      title: words.link,
      more: words.linkMore(person.name),
      text: link,
      copy: common.copy,
      close,
    });
  }

  async #invited(invitation: Invitation): Promise<void> {
    const { hub, words, address } = this;
    if (address.query['do']) hub.router.go(withQuery(address, { do: '' }), true);
    const { link, person } = invitation;
    if (link === null) hub.toast({ text: words.mailed(person.name) });
    this.invitation = link === null ? undefined : { ...invitation, link };
    await this.refresh();
    await this.focusOn(link === null ? '.bar .btn' : '.once');
  }

  async #again({ id }: PersonDocument): Promise<void> {
    await this.attempt(async () => this.#invited(await this.hub.client.inviteAgain({ id })));
  }

  /** Acts at once, and is undone by the way it was. */
  async #change(person: PersonDocument, changes: PersonChanges): Promise<void> {
    const { hub, words } = this;
    const { id, name, role, host, active } = person;
    const send = async (body: PersonChanges, revision: string) => {
      const now = await hub.client.changePerson({ id, body, revision });
      await this.refresh();
      return now;
    };
    await this.attempt(async () => {
      const { revision } = await send(changes, person.revision);
      const was = Object.fromEntries(Object.entries({ name, role, host, active }).filter(([key]) => key in changes));
      hub.toast({ text: words.changed(name), undo: () => void this.attempt(() => send(was, revision)) });
    });
  }

  async #remove({ id, name }: PersonDocument): Promise<void> {
    const { hub, words, address } = this;
    if (!(await this.attempt(() => hub.client.removePerson({ id })))) return;
    hub.router.go(withQuery(address, { person: '' }), true);
    hub.toast({ text: words.removed(name) });
    await this.refresh();
    await this.focusOn('.bar .btn');
  }
}
