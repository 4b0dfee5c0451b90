import type { SignInWords } from '../sign-in-words.ts';

export const signIn: SignInWords = {
  signIn: 'Se connecter',
  signInTo: (team) => `Se connecter à ${team}`,
  email: 'E-mail',
  name: 'Nom',
  sendLink: 'Recevoir un lien',
  sent: 'Consultez votre messagerie',
  sentText: (email) =>
    `Si une personne de l’équipe a l’adresse ${email}, un lien y est en route. Il fonctionne une seule fois, pendant 15 minutes.`,
  shown: 'Demandez votre lien',
  shownText: (email) =>
    `Ce serveur n’envoie pas encore d’e-mails. Si une personne de l’équipe a l’adresse ${email}, un lien se trouve dans le journal du serveur ; qui le gère peut vous le transmettre. Il fonctionne une seule fois, pendant 15 minutes.`,
  useLink: 'Vous y êtes presque',
  useLinkText: 'Le lien fonctionne une seule fois. Ce bouton l’utilise.',
  firstAdmin: 'Administrez cette équipe',
  firstAdminText:
    'Personne n’administre encore cette équipe. Dites qui vous êtes ; vous pourrez ensuite inviter d’autres personnes.',
  ended: 'Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.',
  wrong: 'Vérifiez votre saisie.',
  tooMany: 'Trop d’essais. Réessayez dans une minute.',
  elsewhere: 'Ouvrez cette page elle-même, et connectez-vous ici.',
  withPasskey: 'Se connecter avec une clé d’accès',
  passkeyFailed: 'Cette clé d’accès ne convient pas. Connectez-vous par un lien, puis ajoutez-la à nouveau.',
  withCompany: 'Se connecter avec le compte d’entreprise',
  companyFailed: 'La connexion de votre entreprise n’a pas fonctionné. Réessayez, ou utilisez un lien.',
  notInvited: 'Personne n’a encore invité cette adresse. Demandez-le à qui administre l’équipe.',
  unverified: 'Votre entreprise n’a pas vérifié cette adresse. Utilisez un lien, ou demandez à votre entreprise.',
  notConnected: 'Le calendrier n’est pas connecté. Connectez-le à nouveau, et autorisez tout ce qui est demandé.',
  signedInAs: (name) => `Votre session : ${name}`,
  role: { admin: 'Administration', host: 'Équipe' },
  api: 'L’API',
  addPasskey: 'Ajouter une clé d’accès de cet appareil',
  passkeyAdded: 'La clé d’accès est ajoutée.',
  signOut: 'Se déconnecter',
  goOn: 'Continuer',
};
