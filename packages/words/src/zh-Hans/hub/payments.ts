import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: '谁来收款',
  testPage: '测试页面',
  ready: '可用',
  notReady: '未配置',
  live: '真实资金',
  test: '测试：没有真实资金',
  missing: (a) => `要使用它，请在服务器上设置 ${a} 并重新启动。`,
  webhook: '付款通知发送到此地址',
  heard: '最近一次通知',
  reached: '最近一次响应',
  refused: (a) => `以其名义发来的通知被拒绝（${a}）。服务器上的签名密钥可能不同：请与收款方的核对。`,
  unreached: (a) => `没有响应（${a}）。付款和退款会自动重试。如果一直这样，请检查服务器上的密钥。`,
  none: '这里没有付款',
  noneMore: '没有人为这个团队收款，因此全部免费预约。管理服务器的人可以更改。',
  priced: '哪些需要付费',
  unpayable: '无法付款',
  unpayableMore: (a) => `这里没有以 ${a} 收款的服务。请进行配置，或取消价格。`,
  free: '全部免费',
  freeMore: (a) => `请在预约类型的“${a}”中设置价格。`,
  refunds: '尚未退回',
  refundStates: { asked: '处理中', failed: '被拒绝' },
  refundMore: '收款方拒绝的退款等待您处理。请先查看其管理后台，然后重试或放弃。',
  retried: '正在重试',
};
