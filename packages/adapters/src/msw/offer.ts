import type { BookingBackend } from '@team-booking/sdk';

/** Capabilities whose requests no `BookingBackend` has a method for. */
const BEYOND = ['team', 'testing'];

/** A backend, and what of its capabilities can be offered by handlers. */
export class Offer {
  readonly backend: BookingBackend;
  readonly #testing: boolean;
  #known: readonly string[] | undefined;

  constructor(backend: BookingBackend, testing: boolean) {
    this.backend = backend;
    this.#testing = testing;
  }

  /** An answer that declares what is offered here. */
  declare<T extends { capabilities: string[] }>(answer: T): T {
    const offered = answer.capabilities.filter(
      (name) => !BEYOND.includes(name) || (name === 'testing' && this.#testing),
    );
    const capabilities = [...new Set([...offered, ...(this.#testing ? ['testing'] : [])])];
    this.#known = capabilities;
    return { ...answer, capabilities };
  }

  /** Whether a capability is declared. Only who was never asked before is asked, so that a test counts its own calls. */
  async has(capability: string): Promise<boolean> {
    const known = this.#known ?? this.declare(await this.backend.discover()).capabilities;
    return known.includes(capability);
  }
}
