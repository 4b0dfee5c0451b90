import type { TeamConfig } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { linksMailedPage, lostLinkPage } from './lost-link.ts';
import type { PlainOptions } from './plain/options.ts';
import { mailLinks } from './plain/outcomes.ts';
import { backendOf } from './plain/public-api.ts';
import { answer, limited, voiceOf } from './plain/respond.ts';

const PATH = '/:slug{[a-z0-9-]+}/lost-link';

/** Dependencies of the page that has lost links mailed. */
export interface LostLinkOptions extends Pick<PlainOptions, 'place' | 'api' | 'missing'> {
  readonly team: () => Promise<TeamConfig | null>;
}

/** Whether mail is sent, without which there is no such page. */
export async function sendsMail({ api }: Pick<LostLinkOptions, 'api'>, context: Context): Promise<boolean> {
  const { capabilities } = await backendOf(api(context)).discover();
  return capabilities.includes('mail');
}

/** `/{slug}/lost-link`: the links of an address's coming bookings are mailed to it. It works without JavaScript. */
export function lostLinkRoutes(options: LostLinkOptions): Hono {
  const { place, api, missing } = options;
  const routes = new Hono();

  /** The team, if it has a type of this name and sends mail. */
  async function teamFor(context: Context): Promise<TeamConfig | null> {
    const slug = context.req.param('slug') ?? '';
    const team = await options.team();
    const known = team?.bookingTypes.some((type) => type.slug === slug || type.aliases.includes(slug));
    return known && (await sendsMail(options, context)) ? team : null;
  }

  routes.get(PATH, async (context) => {
    const team = await teamFor(context);
    if (!team) return missing(context);
    const page = lostLinkPage(place, voiceOf(context), team, context.req.param('slug'), new URLSearchParams(), null);
    return answer('form', page);
  });

  routes.post(PATH, limited, async (context) => {
    const team = await teamFor(context);
    if (!team) return missing(context);
    const form = new URLSearchParams(await context.req.text());
    const email = (form.get('email') ?? '').trim();
    const outcome = await mailLinks(backendOf(api(context)), email);
    if (outcome.ok) return answer('form', linksMailedPage(place, voiceOf(context), team, email));
    const { status, code } = outcome.problem;
    const problem = code === 'too-many-requests' ? 'tooMany' : 'wrong';
    return answer(
      'form',
      lostLinkPage(place, voiceOf(context), team, context.req.param('slug'), form, problem),
      status,
    );
  });

  return routes;
}
