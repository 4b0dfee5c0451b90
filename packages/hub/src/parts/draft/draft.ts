import type { FieldError, Meanwhile } from '@team-booking/contract';
import { changesBetween, type Change, type Path } from './changes.ts';
import { merged, mergeOf, type Clash, type Merge } from './merge.ts';

/** What a place of a document is called, and how its content is told. */
export interface Told {
  /** e.g. `Kenji’s share`. */
  readonly name: string;
  readonly value: (content: unknown) => string;
}

/** A document as it is stored. */
export interface Stored<Content> {
  readonly content: Content;
  readonly revision: string;
}

/** What a draft has to know of its document. */
export interface DraftOptions<Content extends object> {
  /** Stores what is edited, made from a revision. @returns what is stored then */
  readonly write: (content: Content, revision: string, changes: readonly Change[]) => Promise<Stored<Content>>;
  /** Of a document as a problem has it, what is edited. */
  readonly read: (current: unknown) => Content;
  /** Puts a place into words. */
  readonly told: (path: Path) => Told;
}

/**
 * A document that is being edited: what is stored, and what has been made of it. It asks its element to render again whenever it changes.
 *
 * A member that is absent is at its default.
 */
export class Draft<Content extends object> {
  /** What is wrong with it, as the backend has said, by JSON pointers. */
  errors: readonly FieldError[] = [];
  /** Somebody else has stored something since it was begun. */
  isStale = false;
  /** What keeps it from being stored: somebody else has stored something that is not known here yet. */
  meanwhile: Meanwhile | undefined;
  #base: Stored<Content> | undefined;
  #latest: Stored<Content> | undefined;
  #content: Content | undefined;
  #changes: readonly Change[] = [];
  readonly #host: { requestUpdate(): void };
  readonly #options: DraftOptions<Content>;

  constructor(host: { requestUpdate(): void }, options: DraftOptions<Content>) {
    this.#host = host;
    this.#options = options;
  }

  /** What is edited; only once something is stored. */
  get content(): Content {
    return this.#content!;
  }

  /** What it was made from. */
  get base(): Content {
    return this.#base!.content;
  }

  /** What has been changed. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** Takes what is stored now. What has been changed here stays. */
  show(stored: Stored<Content>): void {
    this.#latest = stored;
    if (this.#changes.length === 0) this.#begin(stored);
    else this.isStale = stored.revision !== this.#base!.revision;
    this.#host.requestUpdate();
  }

  /** Takes over what another draft of the same document has. */
  adopt(other: Draft<Content>): void {
    this.#base = other.#base;
    this.#latest = other.#latest;
    this.#set(other.content);
  }

  /** Changes some members; `undefined` takes one back to its default. */
  edit(members: { readonly [Name in keyof Content]?: Content[Name] | undefined }): void {
    const content = Object.fromEntries(
      Object.entries({ ...this.content, ...members }).filter(([, value]) => value !== undefined),
    );
    this.#set(content as Content);
  }

  /** The change at a path or inside of it, if there is one. */
  changed(path: Path): Change | undefined {
    return this.#changes.find((change) => path.every((step, i) => change.path[i] === step));
  }

  told(path: Path): Told {
    return this.#options.told(path);
  }

  /** Goes back to what is stored. */
  discard(): void {
    this.#begin(this.#latest!);
    this.#host.requestUpdate();
  }

  /**
   * Stores it. What is wrong then is in `errors`, what somebody else has stored in `meanwhile`.
   *
   * @returns what puts back what there was before; `null` if it could not be stored for one of those reasons
   * @throws whatever else keeps it from being stored
   */
  async save(): Promise<(() => Promise<void>) | null> {
    const { content, revision } = this.#base!;
    try {
      const stored = await this.#options.write(this.content, revision, this.#changes);
      this.#latest = stored;
      this.#begin(stored);
      return async () => this.show(await this.#takeBack(content, stored));
    } catch (error) {
      const problem = problemIn(error);
      if (problem?.code === 'changed-meanwhile' && problem.meanwhile) this.meanwhile = problem.meanwhile;
      else if (problem?.code === 'invalid' && problem.errors) this.errors = problem.errors;
      else throw error;
      return null;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** What has been made of it here and by somebody else. */
  merge(): Merge {
    return mergeOf(this.base, this.content, this.#theirs());
  }

  /** Goes on with what both have made of it. @param givenUp clashes in which theirs stays */
  take(merge: Merge, givenUp: ReadonlySet<Clash>): void {
    const theirs = this.#theirs();
    const both = merged({ mine: this.content, theirs }, merge, givenUp);
    this.#base = { content: theirs, revision: this.meanwhile!.revision };
    this.#latest = this.#base;
    this.isStale = false;
    this.meanwhile = undefined;
    this.#set(both);
  }

  /** Goes back to what somebody else has stored. */
  giveUp(): void {
    this.#latest = { content: this.#theirs(), revision: this.meanwhile!.revision };
    this.discard();
  }

  #theirs(): Content {
    return this.#options.read(this.meanwhile!.current);
  }

  #takeBack(before: Content, { content, revision }: Stored<Content>): Promise<Stored<Content>> {
    return this.#options.write(before, revision, changesBetween(content, before));
  }

  #begin(stored: Stored<Content>): void {
    this.#base = stored;
    this.isStale = false;
    this.meanwhile = undefined;
    this.#content = stored.content;
    this.#changes = [];
    this.errors = [];
  }

  #set(content: Content): void {
    this.#content = content;
    this.#changes = changesBetween(this.base, content);
    // What was wrong may not be any more where it has been changed.
    this.errors = [];
    this.#host.requestUpdate();
  }
}

interface KnownProblem {
  readonly code: string;
  readonly errors?: readonly FieldError[];
  readonly meanwhile?: Meanwhile;
}

const problemIn = (error: unknown) => (error as { problem?: KnownProblem } | null)?.problem;
