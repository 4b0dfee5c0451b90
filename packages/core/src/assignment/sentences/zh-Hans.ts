import { counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const zhHans: SelectionWords = {
  locale: 'zh-Hans',
  others: counted({ other: '另外 # 人' }),
  bookings: counted({ other: '# 个预约' }),

  nextInRotation: (chosen) => `轮到${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text}没空`, ahead && `${ahead.text}已超过公平份额`];
    return `选择了${chosen}，因为${joined(why, '，且')}`;
  },
  onlyFree: (chosen, samePriority) => `选择了${chosen}，因为${samePriority ? '同一优先级中' : ''}没有其他人有空`,
  mostOwed: (chosen, owed) => `选择了${chosen}，因为有空的人中没有谁偏少更多${owed === null ? '' : `（${owed}）`}`,
  leastRecent: (chosen) => `选择了${chosen}，因为在相同情况下最久没有接待`,
  firstInOrder: (chosen) => `选择了${chosen}，因为在相同情况下排在最前`,
  byHand: (chosen, free) => `手动指定了${chosen}${free ? '' : '，尽管当时没空'}`,
  requested: (chosen) => `按预约人的要求选择了${chosen}`,
  answersLedTo: (chosen) => `根据回答选择了${chosen}`,
  looksAfter: (chosen) => `选择了${chosen}，因为一直由其负责这位预约人`,
  fixed: ({ text, count }) => (count === 1 ? `此类型的所有预约都由${text}接待` : `此类型的所有预约都由${text}共同接待`),

  seats: (seated) => `名额分配给${seated}`,
  seatMoved: (from, seated, kept) => `${from}的名额转给${seated}${kept ? `，${kept.text}保持不变` : ''}`,
  seatOf: ({ text }, by) => `${text}（${SEAT[by]}）`,

  takenFrom: (host) => `预约已从${host}处转出`,
  fallback: '更高优先级中没有人有空',
  preferred: '不需要更低优先级的人',
  routed: (label) => `只能从${label === null ? '回答所指向的人中选择' : `规则“${label}”的人中选择`}`,
  alsoFixed: ({ text }) => `${text}参加此类型的每个预约`,

  end: (clauses) => `${clauses.join('；')}。`,
};

const SEAT = {
  only_free: '没有其他人可担任',
  most_owed: '偏少最多',
  least_recent: '最久没有接待',
  pool_order: '排在最前',
  kept: '不变',
  manual: '手动',
  requested_host: '预约人指定',
} as const;
