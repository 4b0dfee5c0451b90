import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Visszaigazolva'),
      heading: 'Foglalását visszaigazoltuk',
      lead: ({ team, hosts }) => `Viszontlátásra! Várja Önt: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Kérés'),
      heading: 'Kérését elküldtük',
      lead: ({ team, until }) =>
        until
          ? `${team} visszaigazolja vagy elutasítja, határidő: ${until}. Addig fenntartjuk Önnek az időpontot.`
          : `${team} visszaigazolja vagy elutasítja. Addig fenntartjuk Önnek az időpontot.`,
    },
    declined: {
      subject: timed('Elutasítva'),
      heading: 'Kérését elutasították',
      lead: ({ team }) => `Sajnos ${team} nem tudja vállalni ezt a foglalást.`,
    },
    'not-approved': {
      subject: timed('Nincs visszaigazolva'),
      heading: 'Kérését nem igazolták vissza időben',
      lead: ({ team }) => `${team} nem igazolta vissza időben, ezért az időpont ismét szabad. Nincs lefoglalva semmi.`,
    },
    pay: {
      subject: timed('Fizetés szükséges'),
      heading: 'Még egy lépés: fizetés',
      lead: ({ price, until }) =>
        `Az időpontot eddig tartjuk fenn Önnek: ${until}. Kifizetés után véglegesítjük, összeg: ${price}.`,
    },
    'not-paid': {
      subject: timed('Nincs lefoglalva'),
      heading: 'Ez az időpont nincs lefoglalva',
      lead: () => 'A fizetés nem érkezett meg időben, ezért ismét szabad. Továbbra is választhat másik időpontot.',
    },
    moved: { subject: timed('Áthelyezve'), heading: 'Foglalását áthelyeztük', lead: () => 'Ez az új időpont.' },
    updated: {
      subject: timed('Módosítva'),
      heading: 'Foglalása módosult',
      lead: () => 'Az időpont változatlan. Most ez a helyzet.',
    },
    reassigned: {
      subject: timed('Módosítva'),
      heading: 'Valaki más fogadja Önt',
      lead: ({ team, hosts }) =>
        hosts
          ? `Az időpont változatlan. Várja Önt: ${hosts}.`
          : `Az időpont változatlan. Valaki más várja Önt (${team}).`,
    },
    cancelled: {
      subject: timed('Lemondva'),
      heading: 'Foglalását lemondták',
      lead: ({ refund }) => (refund ? `Visszakapott összeg: ${refund}.` : 'Az időpont elmarad.'),
    },
    refunded: {
      subject: timed('Visszatérítés'),
      heading: 'Kétszer fizetett',
      lead: ({ refund }) => `Visszakapott összeg: ${refund}. A foglalása változatlan marad.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Már nem az Öné'),
      heading: 'Ez a foglalás már nem ehhez a címhez tartozik',
      lead: () => 'A foglalás címe megváltozott. Nem kell szabadon tartania az időpontot.',
    },
    reminder: {
      subject: timed('Emlékeztető'),
      heading: 'Hamarosan találkozunk',
      lead: ({ team, hosts }) => `Várja Önt: ${hosts || team}. Kérjük, jelezze, hogy ott lesz-e.`,
    },
    'lost-link': {
      subject: ({ title }) => `Foglalása: ${title}`,
      heading: 'Itt van újra a linkje',
      lead: () =>
        'Valaki elkérte ennek a foglalásnak a linkjét. Ezzel áthelyezhető és lemondható, ezért ne adja tovább.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Meghívó'),
      heading: 'Meghívást kapott',
      lead: ({ team, visitor }) => `${visitor} lefoglalta ezt az időpontot (${team}), és szeretné, ha Ön is ott lenne.`,
    },
    moved: {
      subject: timed('Áthelyezve'),
      heading: 'Egy időpontot áthelyeztek',
      lead: ({ visitor }) => `Ez az új időpont. A meghívó feladója: ${visitor}.`,
    },
    updated: {
      subject: timed('Módosítva'),
      heading: 'Egy időpont módosult',
      lead: ({ visitor }) => `Az időpont változatlan. Most ez a helyzet. A meghívó feladója: ${visitor}.`,
    },
    reassigned: {
      subject: timed('Módosítva'),
      heading: 'Valaki más fogadja Önt',
      lead: ({ team, hosts }) =>
        hosts
          ? `Az időpont változatlan. Várja Önt: ${hosts}.`
          : `Az időpont változatlan. Valaki más várja Önt (${team}).`,
    },
    cancelled: {
      subject: timed('Lemondva'),
      heading: 'Egy időpontot lemondtak',
      lead: ({ visitor }) => `Az időpont elmarad. A meghívó feladója: ${visitor}.`,
    },
    removed: {
      subject: timed('Meghívó visszavonva'),
      heading: 'Ön már nincs a vendégek között',
      lead: ({ visitor }) => `${visitor} módosította, kik vesznek részt. Nem kell szabadon tartania az időpontot.`,
    },
    reminder: {
      subject: timed('Emlékeztető'),
      heading: 'Hamarosan találkozunk',
      lead: ({ visitor }) => `${visitor} meghívta Önt erre az időpontra.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Új foglalás'),
      heading: 'Új foglalás',
      lead: ({ visitor }) => `${visitor} időpontot foglalt Önhöz.`,
    },
    approve: {
      subject: timed('Döntés szükséges'),
      heading: 'Elfogadja vagy elutasítja?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} ezt az időpontot szeretné. Határidő: ${until}, utána a kérés lejár; addig senki más nem foglalhatja le.`
          : `${visitor} ezt az időpontot szeretné. Amíg Ön nem dönt, senki más nem foglalhatja le.`,
    },
    'yours-now': {
      subject: timed('Mostantól az Öné'),
      heading: 'Ez a foglalás mostantól az Öné',
      lead: ({ visitor }) => `Önhöz rendelték. ${visitor} értesült róla.`,
    },
    'no-longer-yours': {
      subject: timed('Már nem az Öné'),
      heading: 'Ez a foglalás már nem az Öné',
      lead: () => 'Máshoz rendelték. Nem kell szabadon tartania az időpontot.',
    },
    moved: {
      subject: timed('Áthelyezve'),
      heading: 'Egy foglalást áthelyeztek',
      lead: ({ visitor }) => `Ez az új időpont: ${visitor}.`,
    },
    updated: {
      subject: timed('Módosítva'),
      heading: 'Egy foglalás módosult',
      lead: ({ visitor }) => `Az időpont változatlan (${visitor}). Most ez a helyzet.`,
    },
    cancelled: {
      subject: timed('Lemondva'),
      heading: 'Egy foglalást lemondtak',
      lead: ({ visitor }) => `Az időpont ismét szabad (${visitor}).`,
    },
    reminder: {
      subject: timed('Emlékeztető'),
      heading: 'Foglalás közeleg',
      lead: ({ visitor }) => `${visitor} találkozik Önnel.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Bejelentkezés: ${team}`,
      heading: 'Link a bejelentkezéshez',
      lead: ({ team }) => `Ezzel bejelentkezhet a csapat felületére: ${team}. Egyszer és csak rövid ideig működik.`,
    },
    invitation: {
      subject: ({ team }) => `Meghívó: ${team}`,
      heading: 'Üdvözöljük a csapatban',
      lead: ({ team }) => `Meghívták a csapat felületére: ${team}. A linkkel bejelentkezhet, és egyszer működik.`,
    },
    reconnect: {
      subject: ({ team }) => `Naptár újracsatlakoztatása: ${team}`,
      heading: 'Egy naptárat újra csatlakoztatni kell',
      lead: ({ account, host }) =>
        `${account}: már nem férünk hozzá a fiókhoz. Kié a fiók: ${host}. Amíg nincs újra csatlakoztatva, a naptárait nem olvassuk, és nem írunk beléjük.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Csatlakoztassa újra a naptárát: ${team}`,
      heading: 'A naptára nem olvasható',
      lead: ({ asker }) => `${asker} kéri, hogy csatlakoztassa újra. Addig nem kínálunk Önnel időpontokat.`,
    },
    test: {
      subject: ({ team }) => `Teszt: ${team}`,
      heading: 'A levelezés működik',
      lead: ({ team }) => `Ez teszt: ${team} levelei megérkeznek erre a címre.`,
    },
  },
  links: {
    manage: 'Módosítás vagy lemondás',
    reschedule: 'Másik időpont választása',
    cancel: 'Foglalás lemondása',
    attend: 'Ott leszek',
    pay: 'Fizetés most',
    'book-again': 'Másik időpont foglalása',
    approve: 'Elfogadás',
    decline: 'Elutasítás',
    open: 'Foglalás megnyitása',
    'sign-in': 'Bejelentkezés',
    connect: 'Újracsatlakoztatás',
  },
  payNow: (price) => `Fizetés: ${price}`,
  facts: {
    before: 'Korábban',
    with: 'Kivel',
    where: 'Hol',
    join: 'Csatlakozás',
    number: 'Szám',
    visitor: 'Foglaló',
    phone: 'Telefon',
    theirTime: 'Helyi idő ott',
    guests: 'Vendégek',
    price: 'Ár',
    refund: 'Visszatérítés',
    reason: 'Indok',
    otherTimes: 'További szabad időpontok',
  },
  knownSender:
    'A naptára megkérdezheti, ismeri-e a feladót, mielőtt megjeleníti a meghívót. Erősítse meg, vagy nyissa meg a csatolt invite.ics fájlt.',
  questions: 'Kérdése van?',
  notAsked: 'Ha nem Ön kérte, hagyja figyelmen kívül: a link nélkül nem történik semmi.',
};
