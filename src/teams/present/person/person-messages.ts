import { randomUUID } from 'node:crypto';
import { eraseCard } from '../../../../cards/person/erase-card.ts';
import { rolesCard } from '../../../../cards/person/roles-card.ts';
import { rolesNews } from '../../../../cards/person/roles-texts.ts';
import { roleName } from '../../../../cards/person/role-names.ts';
import { tasksCard } from '../../../../cards/person/tasks-card.ts';
import { welcomeCard } from '../../../../cards/person/welcome-card.ts';
import type { PersonContent } from '../../../features/person/told.ts';
import type { Translated } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';
import type { Presenter } from '../content.ts';

const languageSet = {
  nl: 'Goed, ik antwoord je voortaan in het Nederlands.',
  en: 'Fine, I will answer you in English from now on.',
};
const unknownLanguage = {
  nl: 'Die taal ken ik niet. Typ `taal Nederlands` of `language English`.',
  en: 'I do not know that language. Type `language English` or `taal Nederlands`.',
};
const because = {
  asked: { nl: '', en: '' },
  wordless: {
    nl: 'Ik zie geen vraag in je bericht. Dit kun je mij vragen.',
    en: 'I see no question in your message. This is what you can ask me.',
  },
  file: {
    nl: 'Bestanden en plaatjes kan ik niet lezen. Plak de cijfers als tekst in je bericht.',
    en: 'I cannot read files or pictures. Paste the figures as text into your message.',
  },
} satisfies Record<string, Translated>;
const exported = {
  nl: (parts: number) =>
    parts === 1
      ? 'Ik stuur je in onze eigen chat wat ik van je bewaar.'
      : `Ik stuur je in onze eigen chat wat ik van je bewaar, in ${parts} berichten.`,
  en: (parts: number) =>
    parts === 1
      ? 'I send what I keep about you to our own chat.'
      : `I send what I keep about you to our own chat, in ${parts} messages.`,
};
const exportPart = {
  nl: (number: number, of: number) =>
    of === 1 ? 'Dit bewaar ik van je:' : `Dit bewaar ik van je (deel ${number} van ${of}):`,
  en: (number: number, of: number) =>
    of === 1 ? 'This is what I keep about you:' : `This is what I keep about you (part ${number} of ${of}):`,
};
const noRight = {
  nl: (role: string, mayAppoint: boolean) =>
    `Dat mag alleen wie de rol ${role} heeft. ${mayAppoint ? 'Als beheerder kun je die rol geven, ook aan jezelf: typ `rollen`.' : 'Een beheerder kan je die geven.'}`,
  en: (role: string, mayAppoint: boolean) =>
    `Only somebody with the role ${role} may do that. ${mayAppoint ? 'As an administrator you can give that role, also to yourself: type `roles`.' : 'An administrator can give it to you.'}`,
};
const appointed = {
  nl: {
    give: (role: string) => `Je hebt een nieuwe rol: ${role}. Typ \`help\` om te zien wat ik voor je kan doen.`,
    take: (role: string) => `Je hebt de rol ${role} niet meer.`,
  },
  en: {
    give: (role: string) => `You have a new role: ${role}. Type \`help\` to see what I can do for you.`,
    take: (role: string) => `You no longer have the role ${role}.`,
  },
};

export const personPresenters: {
  readonly [Kind in PersonContent['kind']]: Presenter<Extract<PersonContent, { kind: Kind }>>;
} = {
  async 'person.welcome'({ persona, because: reason }, language, surroundings) {
    const { examples, hasSampleFigures: isSample } = surroundings;
    const { contact, retentionDays: keepDays } = await surroundings.settings();
    const props = {
      nonce: randomUUID(),
      persona,
      usesAi: await surroundings.usesAi(),
      isSample,
      keepDays,
      ...contactLine(contact, language),
    };
    const card = welcomeCard({ ...props, examples: await examples(language) }, language);
    return { ...cardOnly(card), text: because[reason][language] };
  },
  'person.tasks': ({ groups, isStop }, language) =>
    cardOnly(tasksCard({ nonce: randomUUID(), groups, isStop }, language)),
  'person.language': ({ chosen }, language) => ({ text: chosen ? languageSet[chosen] : unknownLanguage[language] }),
  'person.erasure': ({ state }, language) =>
    cardOnly(eraseCard(state === 'open' ? { state, nonce: randomUUID() } : { state }, language)),
  'person.roles': ({ appointments, news }, language, { knownColleagues: known }) => {
    const holders = appointments.holders.map(({ person, name, roles }) => ({ id: person.id, name, roles }));
    const { version } = appointments;
    return cardOnly(rolesCard({ nonce: randomUUID(), version, holders, news, known }, language));
  },
  'person.role-news': ({ news }, language) => ({ text: rolesNews(news, language) }),
  'person.no-right': ({ needs, mayAppoint }, language) => ({
    text: noRight[language](roleName(needs, language), mayAppoint),
  }),
  'person.exported': ({ parts }, language) => ({ text: exported[language](parts) }),
  'person.export': ({ part, number, of }, language) => ({
    text: `${exportPart[language](number, of)}\n\n\`\`\`\n${part.replaceAll('```', "'''")}\n\`\`\``,
    summary: exportPart[language](number, of),
  }),
  'person.appointed': ({ change, role }, language) => ({ text: appointed[language][change](roleName(role, language)) }),
};
