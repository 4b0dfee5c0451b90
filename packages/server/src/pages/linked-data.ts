import { minorDigits } from '@team-booking/core/money';
import { isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import type { Place } from './layout.ts';

/** What a page says to search engines and assistants, as JSON-LD of schema.org. Nobody is named in it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** A booking type: a service of the team, with its price and where it is booked. */
export function serviceData(place: Place, team: TeamConfig, type: BookingTypeConfig, language: string): LinkedData {
  return { '@context': 'https://schema.org', ...service(place, type, language), provider: organization(place, team) };
}

/** A team with all that can be booked with it. */
export function teamData(place: Place, team: TeamConfig, language: string): LinkedData {
  const offered = team.bookingTypes
    .filter(isOpen)
    .map((type) => ({ '@type': 'Offer', itemOffered: service(place, type, language) }));
  return { '@context': 'https://schema.org', ...organization(place, team), makesOffer: offered };
}

function organization({ root }: Place, { name, logoUrl }: TeamConfig): LinkedData {
  return { '@type': 'Organization', name, url: `${root}/`, ...(logoUrl !== null && { logo: logoUrl }) };
}

function service({ root }: Place, type: BookingTypeConfig, language: string): LinkedData {
  const { slug, title, description, payment } = type;
  const url = `${root}/${slug}`;
  return {
    '@type': 'Service',
    name: title,
    ...(description && { description }),
    url,
    ...(payment && { offers: offer(payment) }),
    potentialAction: {
      '@type': 'ReserveAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: url,
        inLanguage: language,
        actionPlatform: ['https://schema.org/DesktopWebPlatform', 'https://schema.org/MobileWebPlatform'],
      },
      result: { '@type': 'Reservation', name: title },
    },
  };
}

function offer({ amount, currency }: NonNullable<BookingTypeConfig['payment']>): LinkedData {
  const digits = minorDigits(currency);
  return { '@type': 'Offer', price: (amount / 10 ** digits).toFixed(digits), priceCurrency: currency };
}
