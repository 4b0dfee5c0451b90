import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('확정'),
      heading: '예약이 확정되었습니다',
      lead: ({ team, hosts }) => `그때 뵙겠습니다! 담당: ${hosts || team}`,
    },
    requested: {
      subject: timed('요청됨'),
      heading: '요청을 보냈습니다',
      lead: ({ team, until }) =>
        until
          ? `${until}까지 확정 여부를 알려 드립니다(${team}). 그때까지 이 시간을 잡아 둡니다.`
          : `확정 여부를 알려 드립니다(${team}). 그때까지 이 시간을 잡아 둡니다.`,
    },
    declined: {
      subject: timed('거절됨'),
      heading: '요청이 거절되었습니다',
      lead: ({ team }) => `죄송하지만 이 예약을 받을 수 없습니다(${team}).`,
    },
    'not-approved': {
      subject: timed('확정되지 않음'),
      heading: '요청이 기한 내에 확정되지 않았습니다',
      lead: ({ team }) => `기한 내에 답변이 없어(${team}) 이 시간은 다시 예약 가능해졌습니다. 예약된 것은 없습니다.`,
    },
    pay: {
      subject: timed('결제 요청'),
      heading: '한 단계 남음: 결제',
      lead: ({ price, until }) => `${until}까지 이 시간을 잡아 둡니다. ${price} 결제가 완료되면 확정됩니다.`,
    },
    'not-paid': {
      subject: timed('예약되지 않음'),
      heading: '이 시간은 예약되지 않았습니다',
      lead: () => '기한 내에 결제되지 않아 다시 예약 가능해졌습니다. 다른 시간을 선택할 수 있습니다.',
    },
    moved: {
      subject: timed('시간 변경'),
      heading: '예약 시간이 변경되었습니다',
      lead: () => '새 시간은 다음과 같습니다.',
    },
    updated: {
      subject: timed('변경됨'),
      heading: '예약 내용이 변경되었습니다',
      lead: () => '시간은 그대로입니다. 현재 내용은 다음과 같습니다.',
    },
    reassigned: {
      subject: timed('변경됨'),
      heading: '담당자가 변경되었습니다',
      lead: ({ team, hosts }) =>
        hosts ? `시간은 그대로입니다. 담당: ${hosts}` : `시간은 그대로입니다. 다른 담당자가 진행합니다(${team}).`,
    },
    cancelled: {
      subject: timed('취소됨'),
      heading: '예약이 취소되었습니다',
      lead: ({ refund }) => (refund ? `${refund} 환불됩니다.` : '이 예약은 진행되지 않습니다.'),
    },
    refunded: {
      subject: timed('환불'),
      heading: '중복 결제되었습니다',
      lead: ({ refund }) => `${refund} 환불됩니다. 예약은 그대로 유지됩니다.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('주소 변경'),
      heading: '이 예약은 더 이상 이 주소로 되어 있지 않습니다',
      lead: () => '예약의 이메일 주소가 변경되었습니다. 이 시간을 비워 둘 필요가 없습니다.',
    },
    reminder: {
      subject: timed('알림'),
      heading: '곧 뵙겠습니다',
      lead: ({ team, hosts }) => `담당: ${hosts || team}. 참석 여부를 알려 주세요.`,
    },
    'lost-link': {
      subject: ({ title }) => `내 예약: ${title}`,
      heading: '링크를 다시 보내 드립니다',
      lead: () =>
        '이 예약의 링크가 요청되었습니다. 링크로 예약을 변경하고 취소할 수 있으니 다른 사람에게 알려 주지 마세요.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('초대'),
      heading: '초대받으셨습니다',
      lead: ({ team, visitor }) => `${visitor} 님이 예약하고(${team}) 함께 참석하기를 바랍니다.`,
    },
    moved: {
      subject: timed('시간 변경'),
      heading: '일정 시간이 변경되었습니다',
      lead: ({ visitor }) => `${visitor} 님이 초대한 일정의 새 시간입니다.`,
    },
    updated: {
      subject: timed('변경됨'),
      heading: '일정 내용이 변경되었습니다',
      lead: ({ visitor }) => `${visitor} 님이 초대한 일정의 시간은 그대로입니다. 현재 내용은 다음과 같습니다.`,
    },
    reassigned: {
      subject: timed('변경됨'),
      heading: '담당자가 변경되었습니다',
      lead: ({ team, hosts }) =>
        hosts ? `시간은 그대로입니다. 담당: ${hosts}` : `시간은 그대로입니다. 다른 담당자가 진행합니다(${team}).`,
    },
    cancelled: {
      subject: timed('취소됨'),
      heading: '일정이 취소되었습니다',
      lead: ({ visitor }) => `${visitor} 님이 초대한 일정은 진행되지 않습니다.`,
    },
    removed: {
      subject: timed('초대 취소'),
      heading: '게스트에서 제외되었습니다',
      lead: ({ visitor }) => `${visitor} 님이 참석자를 변경했습니다. 이 시간을 비워 둘 필요가 없습니다.`,
    },
    reminder: {
      subject: timed('알림'),
      heading: '곧 뵙겠습니다',
      lead: ({ visitor }) => `${visitor} 님이 초대한 일정입니다.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('새 예약'),
      heading: '새 예약',
      lead: ({ visitor }) => `${visitor} 님이 시간을 예약했습니다.`,
    },
    approve: {
      subject: timed('결정 요청'),
      heading: '승인할까요, 거절할까요?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} 님이 이 시간을 원합니다. ${until}까지 결정하지 않으면 만료됩니다. 그때까지 다른 사람은 예약할 수 없습니다.`
          : `${visitor} 님이 이 시간을 원합니다. 결정하기 전까지 다른 사람은 예약할 수 없습니다.`,
    },
    'yours-now': {
      subject: timed('담당 배정'),
      heading: '이제 이 예약을 담당합니다',
      lead: ({ visitor }) => `이 예약이 배정되었습니다. ${visitor} 님에게 알렸습니다.`,
    },
    'no-longer-yours': {
      subject: timed('담당 해제'),
      heading: '더 이상 이 예약을 담당하지 않습니다',
      lead: () => '다른 담당자에게 배정되었습니다. 이 시간을 비워 둘 필요가 없습니다.',
    },
    moved: {
      subject: timed('시간 변경'),
      heading: '예약 시간이 변경되었습니다',
      lead: ({ visitor }) => `${visitor} 님과의 새 시간입니다.`,
    },
    updated: {
      subject: timed('변경됨'),
      heading: '예약 내용이 변경되었습니다',
      lead: ({ visitor }) => `${visitor} 님과의 시간은 그대로입니다. 현재 내용은 다음과 같습니다.`,
    },
    cancelled: {
      subject: timed('취소됨'),
      heading: '예약이 취소되었습니다',
      lead: ({ visitor }) => `${visitor} 님과의 시간이 다시 비었습니다.`,
    },
    reminder: {
      subject: timed('알림'),
      heading: '다가오는 예약이 있습니다',
      lead: ({ visitor }) => `${visitor} 님과의 예약입니다.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `로그인: ${team}`,
      heading: '로그인 링크',
      lead: ({ team }) => `${team} 팀 화면에 로그인합니다. 링크는 한 번만, 짧은 시간 동안 사용할 수 있습니다.`,
    },
    invitation: {
      subject: ({ team }) => `초대: ${team}`,
      heading: '팀에 오신 것을 환영합니다',
      lead: ({ team }) => `${team} 팀 화면에 초대받으셨습니다. 링크로 로그인할 수 있으며 한 번만 사용할 수 있습니다.`,
    },
    reconnect: {
      subject: ({ team }) => `캘린더를 다시 연결해 주세요: ${team}`,
      heading: '캘린더를 다시 연결해야 합니다',
      lead: ({ account, host }) =>
        `${account}에서 ${host} 님의 계정에 더 이상 접근할 수 없습니다. 다시 연결될 때까지 그 캘린더를 읽거나 쓰지 않습니다.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `캘린더를 다시 연결해 주세요: ${team}`,
      heading: '캘린더를 읽을 수 없습니다',
      lead: ({ asker }) =>
        `${asker} 님이 캘린더를 다시 연결해 달라고 요청했습니다. 그때까지 회원님의 시간은 제공되지 않습니다.`,
    },
    test: {
      subject: ({ team }) => `테스트: ${team}`,
      heading: '메일이 정상 작동합니다',
      lead: ({ team }) => `테스트입니다. ${team} 메일이 이 주소로 도착합니다.`,
    },
  },
  links: {
    manage: '변경 또는 취소',
    reschedule: '다른 시간 선택',
    cancel: '예약 취소',
    attend: '참석합니다',
    pay: '지금 결제',
    'book-again': '다른 시간 예약',
    approve: '승인',
    decline: '거절',
    open: '예약 열기',
    'sign-in': '로그인',
    connect: '다시 연결',
  },
  payNow: (price) => `${price} 결제`,
  facts: {
    before: '변경 전',
    with: '담당',
    where: '장소',
    join: '참여',
    number: '번호',
    visitor: '예약자',
    phone: '전화번호',
    theirTime: '예약자 현지 시간',
    guests: '게스트',
    price: '요금',
    refund: '환불',
    reason: '사유',
    otherTimes: '다른 예약 가능 시간',
  },
  knownSender:
    '캘린더에서 초대장을 표시하기 전에 보낸 사람을 아는지 물을 수 있습니다. 안다고 답하거나 첨부된 invite.ics 파일을 여세요.',
  questions: '궁금한 점이 있나요?',
  notAsked: '요청하지 않았다면 무시하셔도 됩니다. 링크를 사용하지 않으면 아무 일도 일어나지 않습니다.',
};
