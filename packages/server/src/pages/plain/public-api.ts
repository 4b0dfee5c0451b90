import { Availability, Booking, BookingType, Problem, check, type BookingRequest } from '@team-booking/contract';

/** The public API, asked within the process: `path` below `{base}`. */
export type PublicApi = (path: string, init?: RequestInit) => Promise<Response>;

/** Free time of a booking type between two instants (epoch milliseconds); what was served may be less. */
export async function availabilityOf(api: PublicApi, slug: string, from: number, to: number): Promise<Availability> {
  const range = new URLSearchParams({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });
  const response = await api(`/booking-types/${slug}/availability?${range}`);
  return answered(Availability, response, await response.json());
}

/** The booking type as visitors may see it, or `null` if there is none of that name. */
export async function bookingTypeOf(api: PublicApi, slug: string): Promise<BookingType | null> {
  const response = await api(`/booking-types/${slug}`);
  if (response.status === 404) return null;
  return answered(BookingType, response, await response.json());
}

/** What came of a request to book. */
export type BookingOutcome = { kind: 'booked'; booking: Booking } | { kind: 'refused'; problem: Problem };

/** Books. The same key never books twice. */
export async function book(api: PublicApi, request: BookingRequest, key: string): Promise<BookingOutcome> {
  const response = await api('/bookings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(request),
  });
  const body: unknown = await response.json();
  if (response.ok) return { kind: 'booked', booking: answered(Booking, response, body) };
  const refused = check(Problem, body);
  if (refused.ok && refused.value.status < 500) return { kind: 'refused', problem: refused.value };
  throw new Error(`The API answered ${response.status} to a booking`);
}

function answered<S extends Parameters<typeof check>[0]>(schema: S, response: Response, body: unknown) {
  const checked = check(schema, body);
  if (response.ok && checked.ok) return checked.value;
  throw new Error(`The API answered ${response.status} and not what the contract promises`);
}
