import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const ru: SelectionWords = {
  locale: 'ru',
  others: counted({ one: 'ещё #', other: 'ещё #' }),
  bookings: counted({ one: '# бронь', few: '# брони', many: '# броней', other: '# брони' }),

  nextInRotation: (chosen) => `подошла очередь: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} ${agree(unavailable, 'не может', 'не могут')} в это время`,
      ahead && `${ahead.text} впереди справедливой доли`,
    ];
    return `выбор: ${chosen}, потому что ${joined(why, ', а ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `выбор: ${chosen}, потому что больше никто ${samePriority ? 'с тем же приоритетом ' : ''}не свободен`,
  mostOwed: (chosen, owed) =>
    `выбор: ${chosen}, потому что из свободных никто не отстаёт больше${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `выбор: ${chosen}, при равенстве дольше всех без брони`,
  firstInOrder: (chosen) => `выбор: ${chosen}, при равенстве решает порядок списка`,
  byHand: (chosen, free) => `назначение вручную: ${chosen}${free ? '' : ', хотя время занято'}`,
  requested: (chosen) => `выбор: ${chosen}, по просьбе посетителя`,
  answersLedTo: (chosen) => `выбор: ${chosen}, к кому ведут ответы`,
  looksAfter: (chosen) => `выбор: ${chosen}, кто уже ведёт этого посетителя`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} проводит все встречи этого типа` : `${text} вместе проводят все встречи этого типа`,

  seats: (seated) => `места получили: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `замена на месте: раньше ${from}, теперь ${seated}${kept ? `; ${kept.text} ${agree(kept, 'остаётся', 'остаются')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `прежний ведущий брони: ${host}`,
  fallback: 'с более высоким приоритетом никто не свободен',
  preferred: 'с более низким приоритетом никто не понадобился',
  routed: (label) =>
    `выбирать можно было только из тех, ${label === null ? 'к кому ведут ответы' : `кто указан в правиле «${label}»`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'участвует', 'участвуют')} во всех встречах этого типа`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'больше никто не мог занять место',
  most_owed: 'самое большое отставание',
  least_recent: 'дольше всех без брони',
  pool_order: 'в начале списка',
  kept: 'без изменений',
  manual: 'вручную',
  requested_host: 'по просьбе',
} as const;
