import type { Texts } from '../kit/language.ts';

interface UpkeepTexts {
  readonly changes: {
    readonly title: string;
    readonly lead: (about: string) => string;
    readonly none: string;
    readonly unknown: string;
    readonly more: string;
    readonly elsewhere: string;
    readonly buttons: readonly string[];
  };
  readonly leaver: {
    readonly title: string;
    readonly lead: string;
    readonly nobody: string;
    readonly unknown: (name: string) => string;
    readonly who: string;
    readonly choose: string;
    readonly show: string;
    readonly of: (name: string) => string;
    readonly roles: string;
    readonly champion: string;
    readonly take: string;
    readonly takeWithQuestions: (questions: number) => string;
    readonly toRoles: string;
    readonly indicators: string;
    readonly newOwner: string;
    readonly change: (indicator: string) => string;
    readonly rest: string;
    readonly restLead: string;
    readonly fixedPosts: (count: number) => string;
    readonly articles: (count: number) => string;
    readonly experiments: (count: number) => string;
    readonly nothing: string;
    readonly data: string;
    readonly again: string;
  };
}

export const upkeepTexts = {
  nl: {
    changes: {
      title: 'Wie heeft wat gewijzigd?',
      lead: (about) => (about === '' ? 'De nieuwste staat bovenaan.' : `${about}. De nieuwste staat bovenaan.`),
      none: 'Hierover is niets gewijzigd. Wijzigingen bewaar ik twee jaar.',
      unknown: 'Ik ken niemand met die naam. Typ de naam zoals hij bij ‘rollen’ staat.',
      more: 'Er zijn er meer. Noem een maand of een naam: ‘wijzigingen in oktober’ of ‘wijzigingen door Joke’.',
      elsewhere:
        'Dit gaat over instellingen, rollen en AI. Wat er aan een indicator veranderde, zie je bij de indicator zelf.',
      buttons: ['Wijzigingen deze maand', 'Wijzigingen vorige maand', 'Alle instellingen', 'Rollen'],
    },
    leaver: {
      title: 'Wie gaat er weg?',
      lead: 'Kies een collega. Dan zie je wat op zijn of haar naam staat, en waar je dat regelt.',
      nobody: 'Er staat niets op naam van een collega: geen rol, geen cijfer en geen open vraag.',
      unknown: (name) => `Op naam van ‘${name}’ staat niets, of ik ken die naam niet. Kies hieronder.`,
      who: 'Collega',
      choose: 'Kies een collega',
      show: 'Toon wat op naam staat',
      of: (name) => `Dit staat op naam van ${name}`,
      roles: 'Rollen',
      champion: 'data champion',
      take: 'Neem de rollen terug. Geef ze aan een ander als dat nodig is.',
      takeWithQuestions: (questions) =>
        `Neem de rollen terug. Met de rol data champion ${questions === 1 ? 'gaat dan 1 open vraag' : `gaan dan ${questions} open vragen`} vanzelf naar een ander.`,
      toRoles: 'Rollen',
      indicators: 'Indicatoren',
      newOwner: 'Kies per indicator een nieuwe eigenaar of vervanger.',
      change: (indicator) => `Wijzig indicator ${indicator}`,
      rest: 'Loopt nog',
      restLead: 'Spreek af wie dit overneemt.',
      fixedPosts: (count) => (count === 1 ? '1 vast weekbericht' : `${count} vaste weekberichten`),
      articles: (count) => (count === 1 ? '1 artikel' : `${count} artikelen`),
      experiments: (count) => (count === 1 ? '1 proef' : `${count} proeven`),
      nothing: 'Er staat niets meer op deze naam.',
      data: 'Wat deze collega mij vroeg, wis ik vanzelf na de bewaartermijn. Moet het eerder? Vraag het je technisch beheerder, op verzoek van de privacy officer. Die heeft dit id nodig:',
      again: 'Een collega is uit dienst',
    },
  },
  en: {
    changes: {
      title: 'Who changed what?',
      lead: (about) => (about === '' ? 'The newest comes first.' : `${about}. The newest comes first.`),
      none: 'Nothing was changed here. I keep changes for two years.',
      unknown: 'I know nobody by that name. Type it as it stands in ‘roles’.',
      more: 'There are more. Name a month or a name: ‘changes in October’ or ‘changes by Joke’.',
      elsewhere: 'This is about settings, roles and AI. What changed of an indicator stands with the indicator itself.',
      buttons: ['Changes this month', 'Changes last month', 'All settings', 'Roles'],
    },
    leaver: {
      title: 'Who is leaving?',
      lead: 'Choose a colleague. You then see what is to their name, and where to arrange it.',
      nobody: 'Nothing is to the name of a colleague: no role, no figure and no open question.',
      unknown: (name) => `Nothing is to the name of ‘${name}’, or I do not know that name. Choose below.`,
      who: 'Colleague',
      choose: 'Choose a colleague',
      show: 'Show what is to their name',
      of: (name) => `This is to the name of ${name}`,
      roles: 'Roles',
      champion: 'champion',
      take: 'Take the roles away. Give them to somebody else where needed.',
      takeWithQuestions: (questions) =>
        `Take the roles away. With the role of champion, ${questions === 1 ? '1 open question goes' : `${questions} open questions go`} to somebody else by itself.`,
      toRoles: 'Roles',
      indicators: 'Indicators',
      newOwner: 'Choose a new owner or deputy for each indicator.',
      change: (indicator) => `Change indicator ${indicator}`,
      rest: 'Still running',
      restLead: 'Agree who takes this over.',
      fixedPosts: (count) => (count === 1 ? '1 fixed weekly post' : `${count} fixed weekly posts`),
      articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
      experiments: (count) => (count === 1 ? '1 experiment' : `${count} experiments`),
      nothing: 'Nothing is to this name any more.',
      data: 'What this colleague asked me goes by itself after the retention period. Sooner? Ask whoever runs the bot, at the request of the privacy officer. They need this id:',
      again: 'A colleague has left',
    },
  },
} as const satisfies Texts<UpkeepTexts>;
