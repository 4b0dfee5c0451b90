import type { FieldError, FixtureBookingType } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

type FormErrors = HonestBackend['formErrors'];

/** Errors but those of answers to questions of some types. */
function without(errors: readonly FieldError[], { fields }: FixtureBookingType, types: readonly string[]) {
  const spared = new Set(fields.filter(({ type }) => types.includes(type)).map(({ id }) => `/answers/${id}`));
  return errors.filter(({ pointer }) => !spared.has(pointer));
}

/** Faults in what is asked for, when booking and when editing. */
export const FORM_FAULTS: readonly Fault[] = [
  {
    name: 'E-mail addresses among answers are not checked',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<FormErrors>) {
          return without(super.formErrors(...args), args[0], ['email']);
        }
      })(),
  },
  {
    name: 'Addresses among answers may be scripts',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<FormErrors>) {
          return without(super.formErrors(...args), args[0], ['url']);
        }
      })(),
  },
  {
    name: 'Numbers among answers may be any text',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<FormErrors>) {
          return without(super.formErrors(...args), args[0], ['number']);
        }
      })(),
  },
  {
    name: 'Dates among answers may be any text',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<FormErrors>) {
          return without(super.formErrors(...args), args[0], ['date']);
        }
      })(),
  },
  {
    name: 'Checkboxes take values that are no options',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...args: Parameters<FormErrors>) {
          return without(super.formErrors(...args), args[0], ['checkboxes']);
        }
      })(),
  },
  {
    name: 'The maxLength of a question is not kept',
    breaks: 'answers',
    backend: () =>
      new (class extends HonestBackend {
        override formErrors(...[type, request]: Parameters<FormErrors>) {
          const fields = type.fields.map((field) => ({ ...field, maxLength: 10_000 }));
          return super.formErrors({ ...type, fields }, request);
        }
      })(),
  },
  {
    name: 'Editing replaces all answers',
    breaks: 'edit-answers',
    backend: () =>
      new (class extends HonestBackend {
        override mergedAnswers(...[before, changes]: Parameters<HonestBackend['mergedAnswers']>) {
          return changes ?? before;
        }
      })(),
  },
  {
    name: 'Editing takes any number of guests',
    breaks: 'edit-form',
    backend: () =>
      new (class extends HonestBackend {
        override editErrors(...args: Parameters<FormErrors>) {
          return super.editErrors(...args).filter(({ pointer }) => pointer !== '/guests');
        }
      })(),
  },
  {
    name: 'Editing checks only whether answers are there',
    breaks: 'edit-form',
    backend: () =>
      new (class extends HonestBackend {
        override editErrors(...[type, request]: Parameters<FormErrors>) {
          const fields = type.fields.map((field) => ({ ...field, type: 'textarea' as const, maxLength: 10_000 }));
          return super.editErrors({ ...type, fields }, request);
        }
      })(),
  },
  {
    name: 'A booking can be edited after its start',
    breaks: 'edit-deadline',
    backend: () =>
      new (class extends HonestBackend {
        override barredFromEditing(row: Parameters<HonestBackend['barred']>[0]) {
          return this.statusOf(row) === 'confirmed' ? null : super.barredFromEditing(row);
        }
      })(),
  },
  {
    name: 'Editing ends with the deadline for rescheduling',
    breaks: 'edit-deadline',
    backend: () =>
      new (class extends HonestBackend {
        override barredFromEditing(row: Parameters<HonestBackend['barred']>[0]) {
          return this.barred(row, this.typeOf(row.type).policy.rescheduleUntil);
        }
      })(),
  },
];
