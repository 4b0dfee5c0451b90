import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('已确认'),
      heading: '您的预约已确认',
      lead: ({ team, hosts }) => (hosts ? `到时见！接待人：${hosts}。` : `到时见！${team} 期待您的到来。`),
    },
    requested: {
      subject: timed('已申请'),
      heading: '您的申请已提交',
      lead: ({ team, until }) =>
        until
          ? `${team} 将于 ${until} 前批准或拒绝。在此之前，我们为您保留此时间。`
          : `${team} 将批准或拒绝。在此之前，我们为您保留此时间。`,
    },
    declined: {
      subject: timed('已拒绝'),
      heading: '您的申请已被拒绝',
      lead: ({ team }) => `很抱歉，${team} 无法接受此预约。`,
    },
    'not-approved': {
      subject: timed('未确认'),
      heading: '您的申请未能按时确认',
      lead: ({ team }) => `${team} 未能按时确认，因此该时间已重新开放。您没有预约任何时间。`,
    },
    pay: {
      subject: timed('请付款'),
      heading: '还差一步：付款',
      lead: ({ price, until }) => `我们为您保留此时间至 ${until}。支付 ${price} 后即可确认。`,
    },
    'not-paid': {
      subject: timed('未预约'),
      heading: '此时间未预约成功',
      lead: () => '由于未按时付款，该时间已重新开放。您仍可选择其他时间。',
    },
    moved: { subject: timed('已改期'), heading: '您的预约已改期', lead: () => '新的时间如下。' },
    updated: { subject: timed('已更新'), heading: '您的预约有变动', lead: () => '时间不变。当前信息如下。' },
    reassigned: {
      subject: timed('已更新'),
      heading: '将由其他成员接待您',
      lead: ({ team, hosts }) => (hosts ? `时间不变。接待人：${hosts}。` : `时间不变。${team} 的另一位成员将接待您。`),
    },
    cancelled: {
      subject: timed('已取消'),
      heading: '您的预约已取消',
      lead: ({ refund }) => (refund ? `将退还 ${refund}。` : '此预约不再进行。'),
    },
    refunded: {
      subject: timed('退款'),
      heading: '您重复付款了',
      lead: ({ refund }) => `将退还 ${refund}。您的预约保持不变。`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('不再属于您'),
      heading: '此预约已不在此邮箱名下',
      lead: () => '预约的邮箱地址已更改。您无需再空出此时间。',
    },
    reminder: {
      subject: timed('提醒'),
      heading: '期待与您见面',
      lead: ({ team, hosts }) =>
        hosts ? `接待人：${hosts}。请告知您是否出席。` : `${team} 期待您的到来。请告知您是否出席。`,
    },
    'lost-link': {
      subject: ({ title }) => `您的预约：${title}`,
      heading: '再次为您提供链接',
      lead: () => '有人索取了此预约的链接。使用该链接可以改期和取消，请勿转发给他人。',
    },
  },
  guest: {
    confirmed: {
      subject: timed('邀请'),
      heading: '您收到了邀请',
      lead: ({ team, visitor }) => `${visitor} 预约了 ${team}，并希望您一同参加。`,
    },
    moved: {
      subject: timed('已改期'),
      heading: '一项预约已改期',
      lead: ({ visitor }) => `${visitor} 邀请您参加的预约，新的时间如下。`,
    },
    updated: {
      subject: timed('已更新'),
      heading: '一项预约有变动',
      lead: ({ visitor }) => `${visitor} 邀请您参加的预约时间不变。当前信息如下。`,
    },
    reassigned: {
      subject: timed('已更新'),
      heading: '将由其他成员接待您',
      lead: ({ team, hosts }) => (hosts ? `时间不变。接待人：${hosts}。` : `时间不变。${team} 的另一位成员将接待您。`),
    },
    cancelled: {
      subject: timed('已取消'),
      heading: '一项预约已取消',
      lead: ({ visitor }) => `${visitor} 邀请您参加的预约不再进行。`,
    },
    removed: {
      subject: timed('邀请已撤回'),
      heading: '您已不在同行人之列',
      lead: ({ visitor }) => `${visitor} 更改了参加人员。您无需再空出此时间。`,
    },
    reminder: {
      subject: timed('提醒'),
      heading: '期待与您见面',
      lead: ({ visitor }) => `${visitor} 邀请您参加此预约。`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('新预约'),
      heading: '新预约',
      lead: ({ visitor }) => `${visitor} 预约了您的时间。`,
    },
    approve: {
      subject: timed('请决定'),
      heading: '批准还是拒绝？',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} 希望预约此时间。请在 ${until} 前决定，否则申请将过期；在此之前其他人无法预约。`
          : `${visitor} 希望预约此时间。在您决定之前，其他人无法预约。`,
    },
    'yours-now': {
      subject: timed('现由您负责'),
      heading: '此预约现由您负责',
      lead: ({ visitor }) => `此预约已分配给您，并已通知 ${visitor}。`,
    },
    'no-longer-yours': {
      subject: timed('不再由您负责'),
      heading: '此预约已不由您负责',
      lead: () => '此预约已分配给其他成员。您无需再空出此时间。',
    },
    moved: {
      subject: timed('已改期'),
      heading: '一项预约已改期',
      lead: ({ visitor }) => `与 ${visitor} 的新时间如下。`,
    },
    updated: {
      subject: timed('已更新'),
      heading: '一项预约有变动',
      lead: ({ visitor }) => `与 ${visitor} 的时间不变。当前信息如下。`,
    },
    cancelled: {
      subject: timed('已取消'),
      heading: '一项预约已取消',
      lead: ({ visitor }) => `与 ${visitor} 的时间已重新空出。`,
    },
    reminder: {
      subject: timed('提醒'),
      heading: '您有一项预约即将开始',
      lead: ({ visitor }) => `您将与 ${visitor} 见面。`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `登录 ${team}`,
      heading: '您的登录链接',
      lead: ({ team }) => `此链接用于登录 ${team} 的团队页面，仅可使用一次，且短时间内有效。`,
    },
    invitation: {
      subject: ({ team }) => `邀请您加入 ${team}`,
      heading: '欢迎加入团队',
      lead: ({ team }) => `您已受邀进入 ${team} 的团队页面。此链接用于登录，仅可使用一次。`,
    },
    reconnect: {
      subject: ({ team }) => `请重新连接日历：${team}`,
      heading: '需要重新连接日历',
      lead: ({ account, host }) =>
        `${account} 不再允许我们访问 ${host} 的账户。在重新连接之前，我们不会读取或写入其中的日历。`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `请重新连接您的日历：${team}`,
      heading: '无法读取您的日历',
      lead: ({ asker }) => `${asker} 请您重新连接日历。在此之前，不会开放与您的时间。`,
    },
    test: {
      subject: ({ team }) => `来自 ${team} 的测试`,
      heading: '邮件可以正常送达',
      lead: ({ team }) => `这是测试：${team} 的邮件可以送达此地址。`,
    },
  },
  links: {
    manage: '更改或取消',
    reschedule: '选择其他时间',
    cancel: '取消预约',
    attend: '我会出席',
    pay: '立即付款',
    'book-again': '预约其他时间',
    approve: '批准',
    decline: '拒绝',
    open: '打开预约',
    'sign-in': '登录',
    connect: '重新连接',
  },
  payNow: (price) => `支付 ${price}`,
  facts: {
    before: '原时间',
    with: '接待人',
    where: '地点',
    join: '加入',
    number: '号码',
    visitor: '预约人',
    phone: '电话',
    theirTime: '对方当地时间',
    guests: '同行人',
    price: '价格',
    refund: '退款',
    reason: '原因',
    otherTimes: '其他可预约时间',
  },
  knownSender: '日历在显示此邀请前，可能会询问您是否认识发件人。请确认认识，或打开附件 invite.ics。',
  questions: '有疑问？',
  notAsked: '如果这不是您本人的请求，可以忽略：不使用链接就不会发生任何变化。',
};
